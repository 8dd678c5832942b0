import { createElectronStandin } from './electron-standin.ts';

const standin = createElectronStandin(process.env['SLUICE_TEST_USER_DATA'] ?? '');
const electron = standin.electron;

export const { app, ipcMain, protocol, session, BrowserWindow, screen } = electron;
export const { dialog, shell, safeStorage, powerMonitor, powerSaveBlocker, nativeTheme } = electron;
export const { Menu, nativeImage, Notification, Tray } = electron;
// As Electron's own module: everything by name, and all of it as the default.
export { electron as default };

/** Tells as JSON what the main process does once its window is there, and lets it quit; it ends when nothing is left to do. */
async function report(): Promise<void> {
  if (standin.windows.length === 0) return;
  clearInterval(looking);
  const { windows, calls, schemes, invokes } = standin;
  const page = await schemes.get('sluice-app')?.(new Request('sluice-app://window/'));
  const event = { senderFrame: { origin: 'sluice-app://window', parent: null } } as never;
  const status: unknown = await invokes.get('sluice:invoke')?.(event, 'status', {});
  const said = { calls: [...calls], windows: windows.map((each) => each.calls), page: page?.status, status };
  standin.events.once('will-quit', () => console.log(JSON.stringify({ ...said, end: calls })));
  electron.app.quit();
}

// Electron is ready only after its entry has been evaluated.
setImmediate(() => standin.becomeReady());
const looking = setInterval(() => void report(), 20);
