/** How a system ends a program: a shut down, a closed terminal (also of Windows), Ctrl-C and Ctrl-Break. */
const endings = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * The system's signals to end, which never end the process at once: a library below the settings file takes them and sends
 * each a second time, so these listeners stay until the process has gone.
 */
export class EndSignals {
  #end: () => void;

  /** `end`: what a signal does, until `lead` says otherwise. */
  constructor(from: Pick<NodeJS.Process, 'on'>, end: () => void) {
    this.#end = end;
    for (const signal of endings) from.on(signal, () => this.#end());
  }

  lead(end: () => void): void {
    this.#end = end;
  }
}
