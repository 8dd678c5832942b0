import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { WindowEvent } from '../contract/window/window-events.ts';
import type { EngineLog } from '../engine/send/with-log.ts';
import { systemClock } from '../engine/system-clock.ts';
import { createHandlers } from './create-handlers.ts';
import { type DiagnosticsDeps, diagnosticsHandlers } from './diagnostics/diagnostics-handlers.ts';
import { type HistoryDeps, historyHandlers } from './history/history-handlers.ts';
import type { Agents } from './network/create-agents.ts';
import { type LocalFilesDeps, openLocalFiles } from './local-files/open-local-files.ts';
import { Network } from './network/network.ts';
import { noteRefusals } from './portals/note-refusals.ts';
import { PortalBook } from './portals/portal-book.ts';
import { PortalDesk } from './portals/portal-desk.ts';
import { portalHandlers } from './portals/portal-handlers.ts';
import { DemoDesk } from './proposals/demo-desk.ts';
import { proposalHandlers } from './proposals/proposal-handlers.ts';
import { goOnAtStart } from './queue/go-on-at-start.ts';
import { goOnWithKey } from './queue/go-on-with-key.ts';
import { keepWorking } from './queue/keep-working.ts';
import { learningNames } from './queue/learning-names.ts';
import { Moments } from './queue/moments.ts';
import { openQueue } from './queue/open-queue.ts';
import { ScenarioNames } from './queue/scenario-names.ts';
import { type RasterAreaDeps, rasterHandlers } from './rasters/raster-handlers.ts';
import { type EngineOptions, openSession } from './session.ts';
import type { SettingsValues } from './settings/settings.ts';
import { storeHostsOf } from './settings/store-hosts-of.ts';
import { type SettingsDeps, settingsHandlers } from './settings/settings-handlers.ts';
import { answerWindow } from './window/answer-window.ts';
import { createWindowHandlers } from './window/create-window-handlers.ts';
import { noticeOf } from './window/notice-of.ts';
import { shellHandlers } from './window/shell-handlers.ts';
import type { Shell } from './window/shell-port.ts';
import { type Send, WindowHub } from './window/window-hub.ts';
import type { WindowHandlers } from './window/window-handlers.ts';

export type { Shell } from './window/shell-port.ts';

export interface AppOptions {
  /** The state folder, absolute. */
  readonly folder: string;
  /** Move an old ledger aside and start empty. */
  readonly fresh: boolean;
  readonly shell: Shell;
  /** Where connections come from, closed by whoever made them; absent = as the settings say. */
  readonly agents?: Agents;
}

/** Sluice with everything a window needs; a shell brings it to its pages. */
export interface App {
  readonly handlers: WindowHandlers;
  /** Answers one frame `{command, params}` of a page; never rejects. */
  answer(frame: unknown): Promise<Reply<unknown>>;
  /** Tells a page every event from now on; answers the function that ends that. */
  connect(client: string, send: Send): () => void;
  /** Tells every page something the shell knows (a visit, a notice). */
  broadcast(event: WindowEvent): void;
  /** A portal's key is there, or another than before: what waits for it goes on. Answers how many. */
  keysChanged(origin: string): Promise<number>;
  /** The computer woke up: connections that did not outlive its sleep are cut, and what waits is looked at again. */
  woke(): void;
  /** Ends all runs, keeps their state, gives the folder free. */
  close(): Promise<void>;
}

/**
 * Opens a state folder, goes on with what was left unfinished in it, and answers windows from then on.
 * Throws `SluiceError`: what `openSession` throws.
 */
export async function createApp({ folder, fresh, shell, agents: given }: AppOptions): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const clock = systemClock();
  const hub = new WindowHub();
  const broadcast = (event: WindowEvent): void => hub.broadcast(event);
  const notice = (message: string): void => broadcast(noticeOf(message));
  const settings = shell.settings.get();
  const network = opened.adopt(new Network({ env: process.env, notice }), (each) => each.close());
  const agents = given ?? network.agents(settings.proxy);
  const reach = { agents, storeHosts: storeHostsOf(shell.settings) };
  const portals = await PortalBook.open({ folder, keys: shell.keys });
  const moments = new Moments(clock);
  const names = new ScenarioNames();
  const heard: EngineLog[] = [(message, fields) => moments.hear(message, fields)];
  const demos: DemoDesk[] = [];
  // Its servers go last: what the engine still asks of them is answered.
  opened.defer(async () => {
    await Promise.all(demos.map((each) => each.close()));
  });
  const session = opened.adopt(
    await openSession({
      ...{ folder, fresh, notice, keys: portals, ...reach },
      engine: engineOptions(settings),
      hear: tellEach(heard),
      logLevel: settings.logLevel,
    }),
    (each) => each.close(),
  );
  const { engine, report } = session;
  heard.push(noteRefusals(engine, portals));
  const { signal } = opened.adopt(new AbortController(), (each) => each.abort());
  const desk = new PortalDesk({ portals, signal, reach });
  const demo = new DemoDesk({ folder, portals, engine, signal });
  demos.push(demo);
  const deps = { portals, engine, shell, broadcast, report, clock, signal, reach };
  const queue = opened.adopt(
    openQueue({ engine, hub, names, moments, desk, portals, clock, signal, report }),
    (each) => each.close(),
  );
  const handlers = createWindowHandlers({
    engine: createHandlers(engine),
    shell: shellHandlers(shell),
    queue: queue.handlers,
    portals: learningNames(portalHandlers(deps), names),
    proposals: proposalHandlers({ ...deps, demo }),
    ...ownAreas({ ...deps, ...session, folder, names }),
    ...readingAreas(opened, { ...deps, desk }),
  });
  opened.defer(keepWorking(engine, (error) => broadcast(noticeOf(brokenWords, failureOf(error)))));
  goOnAtStart(engine).catch(report);
  const owned = opened.move();
  return {
    handlers,
    answer: (frame) => answerWindow(frame, handlers, report),
    connect: (client, send) => hub.connect(client, send),
    broadcast,
    keysChanged: (origin) => keyChanged(origin, portals, engine),
    woke: () => engine.woke(),
    close: () => owned.disposeAsync(),
  };
}

/** What was wrong with the portal for want of its key is over, and what waited for it goes on. */
function keyChanged(
  origin: string,
  portals: Pick<PortalBook, 'keyChanged'>,
  engine: Parameters<typeof goOnWithKey>[1],
): Promise<number> {
  portals.keyChanged(origin);
  return goOnWithKey(origin, engine);
}

const tellEach =
  (ears: readonly EngineLog[]): EngineLog =>
  (message, fields) => {
    for (const ear of ears) ear(message, fields);
  };

/** In a window nothing is given up for time alone: a person sees it, and decides. */
const engineOptions = ({ concurrency, limitRate, followPollSeconds }: SettingsValues): EngineOptions => ({
  connections: concurrency,
  bytesPerSecond: limitRate,
  followPollMs: followPollSeconds * 1000,
  followForMs: null,
  giveUpMs: null,
});

type OwnDeps = HistoryDeps &
  DiagnosticsDeps &
  Omit<SettingsDeps, 'settings'> & { readonly shell: Pick<Shell, 'settings'> };

/** What the program tells of itself and of what it did. */
const ownAreas = (deps: OwnDeps) => ({
  history: historyHandlers(deps),
  settings: settingsHandlers({ ...deps, settings: deps.shell.settings }),
  diagnostics: diagnosticsHandlers(deps),
});

/** What is read of this computer's files and of portals' rasters; the threads that read end with the program. */
const readingAreas = (
  opened: AsyncDisposableStack,
  deps: RasterAreaDeps & Omit<LocalFilesDeps, 'rasters'>,
) => {
  const rasters = rasterHandlers(deps);
  const localFiles = opened.adopt(openLocalFiles({ ...deps, rasters }), (each) => each.close());
  return { rasters, localFiles: localFiles.handlers };
};

const brokenWords = 'Nothing is sent any more: what happens could not be written down.';

const failureOf = (error: unknown): Failure | null =>
  error instanceof SluiceError ? error.toFailure() : null;
