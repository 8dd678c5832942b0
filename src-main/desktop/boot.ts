import { join } from 'node:path';
import { app, dialog, ipcMain, nativeTheme, type Session, safeStorage, session, shell } from 'electron';
import manifest from '../../package.json' with { type: 'json' };
import { defaultStateFolder } from '../app/default-folder.ts';
import { noticeOf } from '../app/window/notice-of.ts';
import { desktopClientId } from '../contract/window/desktop-bridge.ts';
import { answerInvokes } from './answer-invokes.ts';
import { EndSignals } from './end-signals.ts';
import { failureOf } from './failure-of.ts';
import { FaultLog } from './fault-log.ts';
import { denyPermissions, hardenContents } from './harden-contents.ts';
import { openKeys } from './keys/open-keys.ts';
import { describeProgram } from './menu/describe-program.ts';
import { desktopAgents } from './network/desktop-agents.ts';
import { openApp } from './open-app.ts';
import { openSettings } from './open-settings.ts';
import { Preferences } from './preferences.ts';
import { quietSession } from './quiet-session.ts';
import { LiveThreads } from './quit/live-threads.ts';
import { watchQueue } from './queue/watch-queue.ts';
import { servePage } from './serve-page.ts';
import { desktopShell } from './shell/desktop-shell.ts';
import { surround } from './surround.ts';
import { followTheme } from './window/follow-theme.ts';
import { PageLink } from './window/page-link.ts';
import { windowNow } from './window/window-now.ts';
import { wordsFor } from './words/words-for.ts';

const { version } = manifest;

/** Everything the desktop app does once Electron is ready, in order. */
export async function boot(): Promise<void> {
  const { platform, env } = process;
  const stateFolder = defaultStateFolder();
  const faults = new FaultLog();
  const report = (error: unknown): void => faults.report(error);
  faults.catchStray(process);
  const threads = new LiveThreads(process);
  // Nothing is under way yet: until it is, to end in order is to quit.
  const signals = new EndSignals(process, () => app.quit());
  hardenContents(app);
  preparePages(session.defaultSession);
  const icon = join(import.meta.dirname, '../../assets/icon-512.png');
  describeProgram(app, { version, icon });
  const page = new PageLink();
  const { settings, memory } = openSettings(stateFolder);
  const preferences = new Preferences();
  const words = () => wordsFor(preferences.now.language, app.getPreferredSystemLanguages()[0] ?? 'en');
  const keys = await openKeys({ file: join(stateFolder, 'keys.json'), safe: safeStorage, platform, report });
  const agents = await desktopAgents({
    ...{ settings, session: session.defaultSession, env },
    notice: (message) => page.send(noticeOf(message)),
    tell: (error) => page.send(noticeOf(...failureOf(error))),
  });
  const ending = new AbortController();
  const ours = desktopShell({
    ...{ version, platform, stateFolder, settings, keys, words },
    ...{ window: windowNow, dialog, system: shell, signal: ending.signal },
  });
  const opened = await openApp(
    { folder: stateFolder, shell: ours, ...(agents !== null && { agents }) },
    { dialog, words: words() },
  );
  if (opened === null) {
    app.quit();
    return;
  }
  faults.open(stateFolder);
  followTheme(nativeTheme, preferences, windowNow);
  await preferences.load(opened.handlers, report);
  const queue = await watchQueue(opened.handlers);
  opened.connect(desktopClientId, (event) => {
    queue.hear(event);
    preferences.hear(event);
    page.send(event);
  });
  const hear = (origin: string): void => void opened.keysChanged(origin).catch(report);
  const unlock = (): void => void keys.unlock(hear).catch(report);
  unlockAtLast(unlock, ending.signal);
  answerInvokes(ipcMain, async (command, params) => {
    page.asked(command);
    const reply = await opened.answer({ command, params });
    // The page is there, and has what it shows first: a safe that asks a person holds up nothing any more.
    if (command === 'watch') setImmediate(unlock);
    return reply;
  });
  const close = (): Promise<void> =>
    closeAll(ending, [opened, agents, faults, { close: () => threads.end() }]);
  const leave = (): void => leaveFor(threads);
  surround({ app: opened, page, queue, preferences, words, memory, signals, icon, report, close, leave });
}

/** One after the other: what comes later is used by what came before. */
async function closeAll(
  ending: AbortController,
  all: readonly ({ close(): void | Promise<void> } | null)[],
): Promise<void> {
  ending.abort();
  for (const each of all) await each?.close();
}

/** All is on disk by now: a thread that hangs (on a disk that does not answer) must not keep the process. */
function leaveFor(threads: LiveThreads): void {
  if (threads.count === 0) app.quit();
  else process.kill(process.pid, 'SIGKILL');
}

/** A page that never comes must not keep what waits for a key waiting. */
function unlockAtLast(unlock: () => void, signal: AbortSignal): void {
  const timer = setTimeout(unlock, 15_000);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** What pages may, and where theirs comes from. */
function preparePages(of: Session): void {
  denyPermissions(of);
  quietSession(of);
  servePage(of.protocol, join(import.meta.dirname, '../renderer'));
}
