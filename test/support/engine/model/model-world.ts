import type { TransferRow } from '../../../../src-main/contract/transfer-row.ts';
import { createEngine, type Engine } from '../../../../src-main/engine/create-engine.ts';
import type { Clock } from '../../../../src-main/engine/ports/clock.ts';
import type { StoredDestination } from '../../../../src-main/engine/ports/target.ts';
import { planDestinationSchema } from '../../../../src-main/targets/plan/plan-destination.ts';
import { planTarget } from '../../../../src-main/targets/plan/plan-target.ts';
import { fakeClock } from '../../fake-clock.ts';
import { memoryLedger } from '../../memory-ledger.ts';
import type { Cell } from './body-text.ts';
import { ModelDisk } from './model-disk.ts';
import { type CallKind, ModelFaults } from './model-faults.ts';
import { ModelLedger } from './model-ledger.ts';
import { ModelLine } from './model-line.ts';
import { ModelNet, type Weather } from './model-net.ts';
import { ModelStore, type StoreWays } from './model-store.ts';
import { ModelWatch } from './model-watch.ts';

/** How a kill falls: what had been sent whole still takes effect, never does, or does much later. */
export type Fate = 'done' | 'lost' | 'late';

export interface Process {
  readonly engine: Engine;
  readonly line: ModelLine;
  /** The last row told of each transfer, by its name. */
  readonly rows: Map<string, TransferRow>;
  readonly log: string[];
}

export interface WorldAsk {
  readonly ways: StoreWays;
  readonly connections: number;
  readonly memory: (cell: Cell) => Uint8Array;
}

/** A machine with a disk and a ledger, a store behind a network, and at most one engine at work between them. */
export class ModelWorld {
  readonly clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'));
  readonly disk: ModelDisk;
  readonly store: ModelStore;
  readonly faults = new ModelFaults();
  readonly watch: ModelWatch;
  weather: Weather = 'up';
  fate: Fate = 'lost';
  /** Of batches not yet durable, how many a kill leaves on disk. */
  survivors = 0;
  process: Process | null = null;
  readonly #kept = memoryLedger();
  readonly #connections: number;
  #late: (() => void)[] = [];

  constructor({ ways, connections, memory }: WorldAsk) {
    this.disk = new ModelDisk(() => this.clock.now(), memory);
    this.store = new ModelStore(ways, () => this.clock.now());
    this.watch = new ModelWatch(this.disk, this.store);
    this.#connections = connections;
  }

  /** A new process, upon what is durable. */
  async start(): Promise<Process> {
    await this.settle();
    this.watch.processBegins();
    const line = new ModelLine();
    const net = this.#net(line);
    const clock = this.#clockOf(line);
    const rows = new Map<string, TransferRow>();
    const log: string[] = [];
    const engine = await createEngine(
      {
        ledger: new ModelLedger({
          kept: this.#kept,
          line,
          onWrite: (batch) => this.watch.writes(batch),
          survivors: (batches) => Math.min(batches, this.survivors),
        }),
        ...{ bodies: this.disk, transport: net.transport, s3Calls: net.s3Calls, probeHost: net.probeHost },
        ...{ clock, random: () => 0.5, openTarget: openPlan },
        log: (message, fields) => log.push(`${message} ${JSON.stringify(fields)}`),
        notice: () => undefined,
      },
      { connections: this.#connections, followPollMs: 1000, followForMs: null, giveUpMs: null },
    );
    engine.subscribe((row) => {
      this.watch.row(row);
      rows.set(row.name, row);
    });
    this.process = { engine, line, rows, log };
    return this.process;
  }

  /** The process is gone from one moment to the next. */
  kill(): void {
    this.process?.line.kill();
    this.process = null;
  }

  /** Asks something of the engine and does not wait for it; what it rejects with is a violation. */
  ask(what: (engine: Engine) => Promise<unknown>): { readonly isOver: boolean } {
    const asked = { isOver: false };
    const process = this.process;
    if (process === null) return { isOver: true };
    what(process.engine).then(
      () => {
        asked.isOver = true;
      },
      (error: unknown) => {
        asked.isOver = true;
        this.watch.violations.push(`a command was rejected: ${String(error)}`);
      },
    );
    return asked;
  }

  /** Requests lost from sight reach the store after all. */
  arriveLate(): void {
    const late = this.#late;
    this.#late = [];
    for (const effect of late) effect();
  }

  /** Lets everything that waits for nothing but promises run, and judges what then stands. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.watch.still(await this.#kept.read());
    const [violation] = this.watch.violations;
    if (violation !== undefined)
      throw new Error([violation, ...(this.process?.log.slice(-4) ?? [])].join('\n  '));
  }

  #net(line: ModelLine): ModelNet {
    return new ModelNet({
      ...{ line, store: this.store, watch: this.watch },
      weather: () => this.weather,
      fault: (on) => this.faults.next(on),
      orphan: (on, isPart, effect) => this.#orphan(on, isPart, effect),
    });
  }

  /** Only a part may arrive late: an object that is replaced late is nothing a client could prevent or see. */
  #orphan(on: CallKind, isPart: boolean, effect: () => void): void {
    if (this.fate === 'lost') return;
    if (this.fate === 'late' && on === 'put' && isPart) this.#late.push(effect);
    else effect();
  }

  #clockOf(line: ModelLine): Clock {
    return {
      now: () => this.clock.now(),
      monotonic: () => this.clock.monotonic(),
      sleep: async (ms, signal) => {
        await this.clock.sleep(ms, signal);
        if (line.isDead) await new Promise(() => undefined);
      },
    };
  }
}

const openPlan = (kept: StoredDestination) => planTarget(planDestinationSchema.parse(kept));
