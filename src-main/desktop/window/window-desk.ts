import type { Visit } from '../../contract/window/shell.ts';
import { followZoomKeys } from './follow-zoom-keys.ts';
import { keepPlace, openWindow, type OpenWindowDeps } from './open-window.ts';
import type { PageLink } from './page-link.ts';
import { reloadCrashed, type ReloadDeps, revive } from './reload-crashed.ts';
import { windowNow } from './window-now.ts';

export interface WindowDeskDeps extends OpenWindowDeps, ReloadDeps {
  readonly platform: NodeJS.Platform;
  readonly page: PageLink;
  /** A window is there, which may be another than before. */
  readonly opened: () => void;
  /** Windows ends the session; nobody can be asked any more. */
  readonly goesDown: () => void;
}

/** The one window: opened, brought to the front, led somewhere. Closed, it is made anew. */
export class WindowDesk {
  readonly #deps: WindowDeskDeps;

  constructor(deps: WindowDeskDeps) {
    this.#deps = deps;
  }

  /** Brings it to the front, or makes one when it was closed (macOS and the tray keep an app without windows). */
  show(): void {
    const window = windowNow();
    if (window === null) {
      this.open();
      return;
    }
    revive(window.webContents);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Leads it there, opening it where it is closed. */
  visit(to: Visit): void {
    this.show();
    this.#deps.page.send({ event: 'visit', payload: to });
  }

  keepPlace(): void {
    const window = windowNow();
    // One that was not shown yet has no place of its own.
    if (window?.isVisible() === true) keepPlace(window, this.#deps.memory);
  }

  open(): void {
    const { platform, page, opened, goesDown } = this.#deps;
    const window = openWindow(this.#deps);
    page.attach(window.webContents);
    reloadCrashed(window.webContents, this.#deps);
    followZoomKeys(window.webContents, platform);
    window.on('session-end', goesDown);
    opened();
  }
}
