import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { appOrigin } from './app-origin.ts';
import type { Settings } from './settings.ts';

/** Opens the one window: a sandboxed page without Node, shown once it has something to show. */
export function openWindow(settings: Settings): BrowserWindow {
  const window = new BrowserWindow({
    ...settings.windowSize(),
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Sluice',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    settings.keepWindowSize({ width, height });
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}
