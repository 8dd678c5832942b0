import { exitCode } from './exit-code.ts';

/** What asks a process to end: Ctrl-C, a service manager, a terminal or connection that closes. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const stopSignals: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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

/** A person who asks twice takes longer than this (ms). */
const echoMs = 300;

/**
 * Listens for what asks to stop: the first signal asks for a clean end, the second ends the process at once. One Ctrl-C may
 * come twice: a launcher passes on what the terminal sent already, and the library that writes the settings file sends each
 * signal to its own process again. Such an echo is not a second one. `now` is monotonic (ms).
 */
export function listenForStops(source: SignalSource, now = (): number => performance.now()): StopSignals {
  const stop = new AbortController();
  let first: StopSignal | null = null;
  let heardAt = 0;
  const hear = (signal: StopSignal): void => {
    if (first === null) heardAt = now();
    else if (now() - heardAt >= echoMs) source.exit(exitCode({ kind: 'interrupted', signal }));
    first ??= signal;
    stop.abort(new Interrupted(signal));
  };
  for (const each of stopSignals) source.on(each, hear);
  return {
    signal: stop.signal,
    received: () => first,
    ignore: () => {
      for (const each of stopSignals) source.off(each, hear);
    },
  };
}
