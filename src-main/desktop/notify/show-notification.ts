import { Notification } from 'electron';
import type { Announcement } from './announcer.ts';

/** The system shows it; a click leads to what it is about. Where the system shows none, the window and the tray say it. */
export function showNotification(
  { title, body }: Pick<Announcement, 'title' | 'body'>,
  onClick: () => void,
): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  notification.on('click', onClick);
  notification.show();
}
