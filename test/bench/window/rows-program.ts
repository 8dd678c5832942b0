import { ChangeFeed } from '../../../src-main/app/queue/change-feed.ts';
import { QueueIndex } from '../../../src-main/app/queue/queue-index.ts';
import { totalsOf } from '../../../src-main/app/queue/totals-of.ts';
import { defaultSettings } from '../../../src-main/app/settings/settings.ts';
import type { WindowHandlers } from '../../../src-main/app/window/window-handlers.ts';
import { WindowHub } from '../../../src-main/app/window/window-hub.ts';
import type { SpeedHistory } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { forecastOf } from '../../support/forecast-of.ts';
import { sampleCapabilities } from '../../support/window/fake-window-client.ts';

/** The engine tells of what moves so often (ms). */
const tickMs = 100;
const line = {
  rate: () => 320e6,
  limits: () => ({ connections: { now: 8, most: 8 }, bytesPerSecond: null }),
  lostSince: () => null,
  clockOffsetMs: () => 400,
};

/** The program's own index and changes over rows that no engine made, so that nothing but the window is measured. */
export class RowsProgram {
  readonly hub = new WindowHub();
  readonly #index = new QueueIndex();
  readonly #changes = new ChangeFeed({
    index: this.#index,
    hub: this.hub,
    clock: systemClock(),
    totals: () => totalsOf(this.#index.sums(), forecastOf({ seconds: 930, range: [840, 1020] }), line),
  });
  #moving: readonly WindowRow[] = [];
  #ticks = 0;

  /** What the window asks in the bench; anything else is a fault. */
  readonly handlers: Partial<WindowHandlers> = {
    capabilities: () => sampleCapabilities,
    watch: ({ client, ...ask }) => this.#changes.watch(client, ask),
    list: (ask) => this.#changes.list(ask),
    listIds: (selection) => ({ ids: this.#index.ids(selection) }),
    speed: (): SpeedHistory => ({ seconds: [] }),
    portals: () => ({ portals: [] }),
    settings: () => ({ ...defaultSettings, language: 'en' }),
  };

  add(rows: readonly WindowRow[]): void {
    for (const row of rows) this.#index.put(row);
    this.#moving = rows.filter(({ state }) => state === 'uploading');
    this.#changes.note('now');
  }

  /** Lets what is going go on, round and round, until the answer is called. */
  move(): () => void {
    const timer = setInterval(() => this.#tick(), tickMs);
    return () => clearInterval(timer);
  }

  close(): void {
    this.#changes.close();
  }

  #tick(): void {
    this.#ticks += 1;
    const part = (this.#ticks % 900) / 1000;
    for (const [at, row] of this.#moving.entries()) {
      const acceptedBytes = Math.floor(row.size * part);
      this.#index.put({ ...row, acceptedBytes, rate: 40e6 + at, secondsLeft: 900 - (this.#ticks % 900) });
    }
    this.#changes.note('soon');
  }
}
