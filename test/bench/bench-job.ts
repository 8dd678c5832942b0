import type { NewTransfer } from '../../src-main/engine/enqueue/new-transfer.ts';

/** One body: `length` bytes of a file from `offset`, to a URL. */
export interface BenchPut {
  readonly url: string;
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/** The same bytes twice: as the bare loop sends them, and as the engine is asked for them. */
export interface BenchLoad {
  readonly puts: readonly BenchPut[];
  readonly requests: readonly NewTransfer[];
}

/** What one run does, each in a process of its own: first a small load that is not timed, then the timed one. */
export interface BenchJob {
  readonly connections: number;
  readonly warmUp: BenchLoad;
  readonly timed: BenchLoad;
}

/** What one run took. CPU is user and system time of all its threads; `peakBytes` its largest resident size. */
export interface BenchFigures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** How long each durable write took that held an acceptance (ms); empty where there is no ledger. */
  readonly commitMs: readonly number[];
}
