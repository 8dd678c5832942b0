import { exitCode } from './exit-code.ts';

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Thrown through work that a signal stopped. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly by: StopSignal;

  constructor(by: StopSignal) {
    super(`Stopped by ${by}.`);
    this.by = by;
  }
}

/** Whether someone asked this process to stop. */
export interface StopSignals {
  /** Aborted by the first signal, its reason `Interrupted`. */
  readonly signal: AbortSignal;
  received(): StopSignal | null;
  /** Gives the signals back to the system. */
  ignore(): void;
}

/** The slice of `process` that signals need. */
export interface SignalSource {
  on(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
  off(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
  exit(code: number): void;
}

/** Listens for SIGINT and SIGTERM: the first asks for a clean end, the second ends the process at once. */
export function listenForStops(source: SignalSource): StopSignals {
  const stop = new AbortController();
  let first: StopSignal | null = null;
  const hear = (signal: StopSignal): void => {
    if (first !== null) source.exit(exitCode({ kind: 'interrupted', signal }));
    first ??= signal;
    stop.abort(new Interrupted(signal));
  };
  source.on('SIGINT', hear);
  source.on('SIGTERM', hear);
  return {
    signal: stop.signal,
    received: () => first,
    ignore: () => {
      source.off('SIGINT', hear);
      source.off('SIGTERM', hear);
    },
  };
}
