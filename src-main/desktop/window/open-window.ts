import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appOrigin } from '../app-origin.ts';
import type { WindowMemory } from '../open-settings.ts';
import { paper } from './follow-theme.ts';
import { placeWindow, smallestWindow } from './place-window.ts';

export interface OpenWindowDeps {
  readonly memory: Pick<WindowMemory, 'place' | 'keepPlace'>;
  /** The built preload, absolute. */
  readonly preload: string;
  /** The picture of the program, absolute; null where the system takes it from the program's file. */
  readonly icon: string | null;
}

/** Opens the one window, where it was last: a sandboxed page without Node, shown once it has something to show. */
export function openWindow({ memory, preload, icon }: OpenWindowDeps): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximised, ...bounds } = placeWindow(memory.place(), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Sluice',
    backgroundColor: paper(nativeTheme.shouldUseDarkColors),
    ...(icon !== null && { icon }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    // Only now: one that fills the screen before it is shown forgets which size it goes back to.
    if (maximised) window.maximize();
    window.on('close', () => keepPlace(window, memory));
  });
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
