import { BrowserWindow, screen } from 'electron';
import { appOrigin } from '../app-origin.ts';
import type { WindowMemory } from '../open-settings.ts';
import { placeWindow, smallestWindow } from './place-window.ts';

export interface OpenWindowDeps {
  readonly memory: Pick<WindowMemory, 'place' | 'keepPlace'>;
  /** The built preload, absolute. */
  readonly preload: string;
}

/** Opens the one window, where it was last: a sandboxed page without Node, shown once it has something to show. */
export function openWindow({ memory, preload }: OpenWindowDeps): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximised, ...bounds } = placeWindow(memory.place(), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Sluice',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(window, memory));
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** Remembers where the window is: the place it goes back to from the whole screen, and whether it fills that. */
export function keepPlace(
  window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>,
  memory: Pick<WindowMemory, 'keepPlace'>,
): void {
  memory.keepPlace({ ...window.getNormalBounds(), maximised: window.isMaximized() });
}
