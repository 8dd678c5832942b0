import { reportOnce } from './electron-report.ts';
import { createElectronStandin } from './electron-standin.ts';
import { setStage } from './rehearsal/set-stage.ts';

const standin = createElectronStandin(process.env['SLUICE_TEST_USER_DATA'] ?? '');
const electron = standin.electron;

export const { app, ipcMain, protocol, session, BrowserWindow, BaseWindow, screen } = electron;
export const { dialog, shell, safeStorage, powerMonitor, powerSaveBlocker, nativeTheme } = electron;
export const { Menu, nativeImage, Notification, Tray } = electron;
// As Electron's own module: everything by name, and all of it as the default.
export { electron as default };

if (process.connected) setStage(standin);
else reportOnce(standin);
// Electron is ready only after its entry has been evaluated.
setImmediate(() => standin.becomeReady());
