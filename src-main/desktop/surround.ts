import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, dialog, Menu, powerMonitor, powerSaveBlocker } from 'electron';
import type { App } from '../app/create-app.ts';
import type { EndSignals } from './end-signals.ts';
import { announceNews } from './notify/announce-news.ts';
import { Notifier } from './notify/notifier.ts';
import { staysWords } from './notify/stays-words.ts';
import type { WindowMemory } from './open-settings.ts';
import { menuTemplate } from './menu/menu-template.ts';
import { showNotices } from './menu/show-notices.ts';
import { followPower } from './power/follow-power.ts';
import { keepAwake } from './power/keep-awake.ts';
import type { Preferences } from './preferences.ts';
import type { QueueWatch } from './queue/queue-watch.ts';
import { rowsIn } from './queue/rows-in.ts';
import { askToQuit } from './quit/ask-to-quit.ts';
import { quitQuestion } from './quit/quit-question.ts';
import { Quitting } from './quit/quitting.ts';
import { SessionEar } from './quit/session-ear.ts';
import { followTaskbar } from './taskbar/follow-taskbar.ts';
import { openTray } from './tray/open-tray.ts';
import { TrayImages } from './tray/tray-images.ts';
import { askAfterCrashes } from './window/ask-after-crashes.ts';
import { leaveOrStay } from './window/leave-or-stay.ts';
import type { PageLink } from './window/page-link.ts';
import { WindowDesk } from './window/window-desk.ts';
import { windowNow } from './window/window-now.ts';
import type { DesktopWords } from './words/desktop-words.ts';

export interface Surroundings {
  readonly app: App;
  readonly page: PageLink;
  readonly queue: QueueWatch;
  readonly preferences: Preferences;
  readonly words: () => DesktopWords;
  readonly memory: WindowMemory;
  readonly signals: EndSignals;
  /** The program's picture, absolute. */
  readonly icon: string;
  readonly report: (error: unknown) => void;
  readonly close: () => Promise<void>;
  /** Quits for good, once that is over. */
  readonly leave: () => void;
}

/** An end that takes longer is not waited for (ms): what is accepted is on disk already. */
const longestEnd = 15_000;

/** The window and everything of the system around it, in order; all of it says what the same queue does. */
export function surround({
  app: opened,
  page,
  queue,
  preferences,
  words,
  memory,
  signals,
  icon,
  report,
  close,
  leave,
}: Surroundings): void {
  const { platform } = process;
  const { handlers } = opened;
  const quitting = quittingOf({ app: opened, words, report, close, leave });
  const goesDown = (): void => quitting.atOnce();
  signals.lead(goesDown);
  const ear = new SessionEar({ platform, goesDown });
  const notifier = new Notifier();
  const showBar = followTaskbar({ app, queue, window: windowNow });
  const desk = new WindowDesk({
    ...{ platform, memory, page, report, goesDown },
    opened: () => {
      ear.close();
      showBar();
    },
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    // Elsewhere the system takes it from the program's own file.
    icon: platform === 'linux' ? icon : null,
    now: () => performance.now(),
    askAgain: () => askAfterCrashes(dialog, words(), windowNow),
    quit: () => app.quit(),
  });
  const images = new TrayImages(join(import.meta.dirname, '../../assets/tray'), platform);
  const showTray = openTray({
    ...{ queue, words, image: (icon) => images.get(icon) },
    ask: (command, params) => opened.answer({ command, params }),
    show: () => desk.show(),
    quit: () => app.quit(),
  });
  preferences.follow(() => {
    const visit = desk.visit.bind(desk);
    const notices = (): void => void showNotices().catch(report);
    const template = menuTemplate({ words: words(), platform, visit, showNotices: notices });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    showTray();
  });
  announceNews({ handlers, queue, preferences, words, report, notifier, visit: (to) => desk.visit(to) });
  keepAwake(powerSaveBlocker, queue);
  followPower(powerMonitor, {
    sleeps: () => desk.keepPlace(),
    woke: () => opened.woke(),
    goesDown,
  });
  const told = (): void => notifier.show(staysWords(words(), platform), () => desk.show());
  const closed = (): void =>
    leaveOrStay({ platform, queue, memory, stays: () => ear.open(), told, quit: () => app.quit() });
  listen({ quitting, show: () => desk.show(), closed });
  desk.open();
}

const quittingOf = ({
  app: { handlers },
  words,
  report,
  close,
  leave,
}: Pick<Surroundings, 'app' | 'words' | 'report' | 'close' | 'leave'>): Quitting =>
  new Quitting({
    question: async () => quitQuestion(await rowsIn('going', handlers), words()),
    confirm: (question) => askToQuit(question, dialog, words(), windowNow),
    patience: () => sleep(longestEnd, undefined, { ref: false }),
    ...{ close, report, leave },
  });

interface Listening {
  readonly quitting: Quitting;
  readonly show: () => void;
  /** The window was closed, and the program is not on its way out. */
  readonly closed: () => void;
}

function listen({ quitting, show, closed }: Listening): void {
  app.on('before-quit', (event) => quitting.beforeQuit(event));
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (!quitting.isSure) closed();
  });
}
