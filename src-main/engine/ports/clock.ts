/** Time as the engine sees it; tests put a hand-wound one in its place. */
export interface Clock {
  /** Wall time, milliseconds since 1970. May jump. */
  now(): number;
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number;
  /** Milliseconds since the machine was started, its sleep included, to within a second; absent where nothing shows it. */
  uptime?(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
