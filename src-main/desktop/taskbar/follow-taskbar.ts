import type { App, BrowserWindow } from 'electron';
import type { QueueWatch } from '../queue/queue-watch.ts';
import { type TaskbarView, taskbarView } from './taskbar-view.ts';

export interface TaskbarDeps {
  readonly app: Pick<App, 'setBadgeCount'>;
  readonly queue: Pick<QueueWatch, 'follow' | 'totals'>;
  /** The window there is. */
  readonly window: () => Pick<BrowserWindow, 'setProgressBar'> | null;
}

/** Keeps the taskbar's icon saying what the queue does; answers the function that says it anew to a new window. */
export function followTaskbar({ app, queue, window }: TaskbarDeps): () => void {
  let badge = 0;
  let shown = '';
  const showBar = ({ progress, mode }: TaskbarView): void => window()?.setProgressBar(progress, { mode });
  queue.follow((totals) => {
    const view = taskbarView(totals);
    if (view.badge !== badge) app.setBadgeCount(view.badge);
    badge = view.badge;
    const text = `${view.progress} ${view.mode}`;
    if (text !== shown) showBar(view);
    shown = text;
  });
  return () => showBar(taskbarView(queue.totals));
}
