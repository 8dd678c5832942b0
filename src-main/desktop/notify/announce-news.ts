import type { WindowHandlers } from '../../app/window/window-handlers.ts';
import type { Visit } from '../../contract/window/shell.ts';
import type { Preferences } from '../preferences.ts';
import type { QueueWatch } from '../queue/queue-watch.ts';
import { rowsIn } from '../queue/rows-in.ts';
import { windowNow } from '../window/window-now.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { Announcer } from './announcer.ts';
import type { Notifier } from './notifier.ts';

export interface NewsDeps {
  readonly handlers: Pick<WindowHandlers, 'list'>;
  readonly queue: Pick<QueueWatch, 'follow'>;
  readonly preferences: Pick<Preferences, 'now'>;
  readonly words: () => DesktopWords;
  readonly report: (error: unknown) => void;
  readonly notifier: Pick<Notifier, 'show'>;
  /** Leads the window there. */
  readonly visit: (to: Visit) => void;
}

/** Notifications of the system, while they are wanted and the window is not looked at anyway. */
export function announceNews({
  handlers,
  queue,
  preferences,
  words,
  report,
  notifier,
  visit,
}: NewsDeps): void {
  const announcer = new Announcer({
    ...{ words, report },
    needing: () => rowsIn('needs-you', handlers),
    isWanted: () => preferences.now.notifications && windowNow()?.isFocused() !== true,
    tell: (announcement) => notifier.show(announcement, () => visit(announcement.visit)),
    timing: {
      now: () => performance.now(),
      after: (ms, act) => void setTimeout(act, ms).unref(),
    },
  });
  announcer.follow(queue);
}
