import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import { answerInvokes } from './answer-invokes.ts';
import { denyPermissions, hardenContents } from './harden-contents.ts';
import { noCommandsYet } from './no-commands-yet.ts';
import { openWindow } from './open-window.ts';
import { servePage } from './serve-page.ts';
import { openSettings } from './settings.ts';
import { showAgain } from './show-again.ts';

/** Everything the desktop app does once Electron is ready, in order. */
export function boot(): void {
  const settings = openSettings(app.getPath('userData'));
  const open = (): void => void openWindow(settings);
  hardenContents(app);
  denyPermissions(session.defaultSession);
  servePage(session.defaultSession.protocol, join(import.meta.dirname, '../renderer'));
  answerInvokes(ipcMain, noCommandsYet);
  app.on('second-instance', () => showAgain(open));
  app.on('activate', () => showAgain(open));
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  open();
}
