import { createElectronStandin } from './electron-standin.ts';

const standin = createElectronStandin(process.env['SLUICE_TEST_USER_DATA'] ?? '');
const electron = standin.electron;

export const { app, ipcMain, protocol, session, BrowserWindow, screen } = electron;
export const { dialog, shell, safeStorage, powerMonitor, powerSaveBlocker, nativeTheme } = electron;
export const { Menu, nativeImage, Notification, Tray } = electron;
// As Electron's own module: everything by name, and all of it as the default.
export { electron as default };

/** Tells as JSON what the main process did until nothing was left to do, and whether it serves its page. */
async function report(): Promise<void> {
  const { windows, calls, schemes } = standin;
  const page = await schemes.get('sluice-app')?.(new Request('sluice-app://window/'));
  console.log(JSON.stringify({ calls, windows: windows.map((each) => each.calls), page: page?.status }));
}

// Electron is ready only after its entry has been evaluated.
setImmediate(() => standin.becomeReady());
process.once('beforeExit', () => void report());
