import { Menu, type NativeImage, Tray } from 'electron';
import type { Totals } from '../../contract/window/queue-view.ts';
import type { Ask } from '../queue/ask.ts';
import type { QueueWatch } from '../queue/queue-watch.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { type TrayIcon, type TrayView, trayView } from './tray-view.ts';

export interface TrayDeps {
  readonly queue: Pick<QueueWatch, 'follow' | 'totals'>;
  readonly words: () => DesktopWords;
  readonly image: (icon: TrayIcon) => NativeImage;
  readonly ask: Ask;
  readonly show: () => void;
  readonly quit: () => void;
}

/**
 * The icon beside the clock: how far the queue is without a window, and the few things one does from there. Answers the
 * function that says it anew (in another language).
 */
export function openTray(deps: TrayDeps): () => void {
  const tray = new Tray(deps.image('idle'));
  let shown = '';
  const show = (totals: Totals): void => {
    const words = deps.words();
    const view = trayView(totals, words);
    // Setting a menu closes one that is open: only when something of it is another.
    const text = JSON.stringify([view, words.tray.show]);
    if (text === shown) return;
    shown = text;
    tray.setImage(deps.image(view.icon));
    tray.setToolTip(view.tooltip);
    tray.setContextMenu(menuOf(view, words, deps));
  };
  deps.queue.follow(show);
  tray.on('click', () => deps.show());
  return () => show(deps.queue.totals);
}

function menuOf(
  view: TrayView,
  { tray: words }: DesktopWords,
  { ask, show, quit }: Pick<TrayDeps, 'ask' | 'show' | 'quit'>,
): ReturnType<typeof Menu.buildFromTemplate> {
  return Menu.buildFromTemplate([
    { label: words.show, click: show },
    { type: 'separator' },
    {
      label: words.pauseAll,
      enabled: view.canPause,
      click: () => void ask('pause', { ids: 'all', when: 'after-file' }),
    },
    {
      label: words.resumeAll,
      enabled: view.canResume,
      click: () => void ask('resume', { ids: 'all' }),
    },
    { type: 'separator' },
    { label: words.quit, click: quit },
  ]);
}
