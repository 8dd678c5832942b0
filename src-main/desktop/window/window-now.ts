import { BrowserWindow } from 'electron';

/** The window there is; null while it is closed. */
export const windowNow = () => BrowserWindow.getAllWindows()[0] ?? null;
