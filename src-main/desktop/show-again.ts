import { BrowserWindow } from 'electron';

/** Brings the window to the front, or makes one when it was closed (macOS keeps an app without windows). */
export function showAgain(open: () => void): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    open();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}
