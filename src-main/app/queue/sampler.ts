import { isDeepStrictEqual } from 'node:util';
import type { Forecast } from '../../contract/forecast.ts';
import type { LineState } from '../../contract/window/queue-view.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { QueueFeed } from './queue-feed.ts';
import type { SpeedMeter } from './speed-meter.ts';
import { lineOf } from './totals-of.ts';

const everyMs = 500;
const secondMs = 1_000;

export interface SamplerDeps {
  readonly engine: Pick<Engine, 'forecast' | 'limits' | 'lostSince'>;
  readonly feed: Pick<QueueFeed, 'sample' | 'refresh'>;
  readonly changes: Pick<ChangeFeed, 'note' | 'visible'>;
  readonly speed: SpeedMeter;
  readonly clock: Clock;
}

/** Looks twice a second at what no event tells: how far bodies are, what is expected of them, how the line stands. */
export class Sampler {
  readonly #deps: SamplerDeps;
  #forecast: Forecast | null = null;
  #line: LineState | null = null;
  #tickedAt: number;

  constructor(deps: SamplerDeps) {
    this.#deps = deps;
    this.#tickedAt = deps.clock.monotonic();
  }

  get forecast(): Forecast | null {
    return this.#forecast;
  }

  /** Samples until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sample();
      // Whoever stops this has their own reason.
      await this.#deps.clock.sleep(everyMs, signal).catch(() => undefined);
    }
  }

  async sample(): Promise<void> {
    const { feed, changes } = this.#deps;
    feed.sample();
    this.#tick();
    if (await this.#expect()) {
      feed.refresh(changes.visible());
      changes.note('soon');
    }
    const line = lineOf(this.#deps.engine);
    if (!isDeepStrictEqual(line, this.#line)) changes.note('soon');
    this.#line = line;
  }

  /** Whether something else is expected than before. */
  async #expect(): Promise<boolean> {
    const before = this.#forecast;
    this.#forecast = await this.#deps.engine.forecast();
    return !isDeepStrictEqual(before, this.#forecast);
  }

  #tick(): void {
    const { clock, speed } = this.#deps;
    const ms = clock.monotonic() - this.#tickedAt;
    if (ms < secondMs) return;
    speed.tick(ms);
    this.#tickedAt = clock.monotonic();
  }
}
