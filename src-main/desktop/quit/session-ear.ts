import { BaseWindow } from 'electron';

export interface SessionEarDeps {
  readonly platform: NodeJS.Platform;
  /** Windows ends the session; nobody can be asked any more. */
  readonly goesDown: () => void;
}

/** Windows tells the end of a session to windows only: while none of ours is open, one that nobody sees hears it. */
export class SessionEar {
  readonly #deps: SessionEarDeps;
  #ear: BaseWindow | null = null;

  constructor(deps: SessionEarDeps) {
    this.#deps = deps;
  }

  open(): void {
    const { platform, goesDown } = this.#deps;
    if (platform !== 'win32' || this.#ear !== null) return;
    this.#ear = new BaseWindow({ show: false });
    this.#ear.on('session-end', goesDown);
  }

  /** The window is there, and hears it itself. */
  close(): void {
    this.#ear?.destroy();
    this.#ear = null;
  }
}
