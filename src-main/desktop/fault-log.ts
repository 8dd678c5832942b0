import { type Log, openLog } from '../app/logging/open-log.ts';
import { redact } from '../app/logging/redact.ts';

/** Faults of the shell's own, redacted: in the state folder's log once that is open, on stderr before. */
export class FaultLog {
  #log: Log | null = null;
  #leave: () => void = () => undefined;

  /** `folder`: the state folder, owned by this process. */
  open(folder: string): void {
    this.#log = openLog(folder, 'info');
  }

  report(error: unknown): void {
    if (this.#log !== null) this.#log.logger.error({ err: error }, 'a fault of the desktop shell');
    else process.stderr.write(redact(`${error instanceof Error ? error.stack : String(error)}\n`));
  }

  /** Nothing thrown by mistake ends the program: what is accepted is on disk, and the rest of the queue goes on. */
  catchStray(from: Pick<NodeJS.Process, 'on' | 'off'>): void {
    const report = (error: unknown): void => this.report(error);
    from.on('uncaughtException', report);
    from.on('unhandledRejection', report);
    this.#leave = () => {
      from.off('uncaughtException', report);
      from.off('unhandledRejection', report);
    };
  }

  close(): void {
    this.#leave();
    this.#log?.close();
    this.#log = null;
  }
}
