import { Notification } from 'electron';
import type { Announcement } from './announcer.ts';

/** So many are held; the system shows fewer. */
const mostHeld = 20;

/**
 * Shows notifications of the system. Each is held after it was shown, for Electron lets go of one that nobody holds, and a
 * click on it then leads nowhere; also after it was closed, since a click in the system's list of them comes later still.
 */
export class Notifier {
  #held: readonly Notification[] = [];

  /** A click leads to what it is about. Where the system shows none, the window and the tray say it. */
  show({ title, body }: Pick<Announcement, 'title' | 'body'>, onClick: () => void): void {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    this.#held = [...this.#held.slice(1 - mostHeld), notification];
    notification.on('click', onClick);
    notification.show();
  }
}
