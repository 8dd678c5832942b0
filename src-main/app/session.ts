import { assertNever } from '../contract/assert-never.ts';
import type { LogLevel } from '../contract/window/shell.ts';
import { createFileBodies } from '../engine/body/create-file-bodies.ts';
import { createEngine, type Engine } from '../engine/create-engine.ts';
import type { EngineOptions } from '../engine/engine-options.ts';
import type { EngineLog } from '../engine/send/with-log.ts';
import { openLedger } from '../engine/ledger/open-ledger.ts';
import { createS3Calls } from '../engine/multipart/create-s3-calls.ts';
import { createProbeHost } from '../engine/send/probe-host.ts';
import { systemClock } from '../engine/system-clock.ts';
import { heartbeat } from '../engine/time/heartbeat.ts';
import type { BeatNews } from '../engine/time/judge-beat.ts';
import { createHttpTransport } from '../engine/transport/create-http-transport.ts';
import type { LizardKeys } from '../targets/lizard/lizard-keys.ts';
import type { StoreHosts } from '../lizard/named-addresses.ts';
import { createOpenTarget } from '../targets/open-target.ts';
import { newToken } from './control/new-token.ts';
import { startControl } from './control/start-control.ts';
import { createHandlers } from './create-handlers.ts';
import { openLog } from './logging/open-log.ts';
import { type Agents, createAgents } from './network/create-agents.ts';
import { direct } from './network/proxy-choice.ts';
import { sleepWords } from './sleep-words.ts';
import { forgetDemos } from './proposals/forget-demos.ts';
import { openStateFolder } from './state-folder/open-state-folder.ts';
import { watchStateFolder } from './state-folder/watch-state-folder.ts';

export type { Engine } from '../engine/create-engine.ts';
export type { EngineOptions } from '../engine/engine-options.ts';
export type { NewTransfer } from '../engine/enqueue/new-transfer.ts';
export type { LizardKeys } from '../targets/lizard/lizard-keys.ts';

export interface SessionOptions {
  /** The state folder, absolute. */
  readonly folder: string;
  /** Move an old ledger aside and start empty. */
  readonly fresh: boolean;
  readonly engine: EngineOptions;
  readonly keys: LizardKeys;
  /** Where connections come from, closed by whoever made them; absent = straight to each host. */
  readonly agents?: Agents | undefined;
  /** Hosts within the walls that a person lets a portal name; absent = none. */
  readonly storeHosts?: StoreHosts | undefined;
  /** Tells a person something once. */
  readonly notice: (message: string) => void;
  /** Hears what the engine logs, besides the log. */
  readonly hear?: EngineLog;
  /** What is too light for the log; `info` unless given. */
  readonly logLevel?: LogLevel;
}

/** A state folder owned by this process, and the engine that works in it. */
export interface Session {
  readonly folder: string;
  readonly engine: Engine;
  /** Logs a fault of the program's own. */
  readonly report: (error: unknown) => void;
  /** What is graver, or as grave, is logged from now on. */
  readonly setLogLevel: (level: LogLevel) => void;
  /** Ends all runs, keeps their state, gives the folder free. */
  close(): Promise<void>;
}

/**
 * Takes a state folder and starts an engine upon its ledger; a second process reaches it by its loopback port.
 * Throws `SluiceError`: `state-locked` `state-newer` `ledger-corrupt` `disk-full` `unsupported`.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  await using opened = new AsyncDisposableStack();
  const state = opened.adopt(await openStateFolder(options.folder, { fresh: options.fresh }), (each) =>
    each.close(),
  );
  const log = opened.adopt(openLog(options.folder, options.logLevel ?? 'info'), (each) => each.close());
  const clock = systemClock();
  const ledger = opened.adopt(await openLedger(state.ledgerFile), (each) => each.close());
  await forgetDemos(options.folder, ledger);
  const bodies = opened.adopt(createFileBodies(), (each) => each.close());
  const agents = options.agents ?? opened.adopt(straight(), (each) => each.close());
  const transport = opened.adopt(createHttpTransport({ clock, agents }), (each) => each.close());
  const openTarget = createOpenTarget({ keys: options.keys, clock, agents, storeHosts: options.storeHosts });
  const write: EngineLog = (message, fields) => {
    log.logger.info(fields, message);
    options.hear?.(message, fields);
  };
  const engine = opened.adopt(
    await createEngine(
      {
        ledger,
        bodies,
        transport,
        openTarget,
        s3Calls: createS3Calls({ clock, agents }),
        probeHost: createProbeHost(agents),
        clock,
        random: Math.random,
        log: write,
        notice: options.notice,
      },
      options.engine,
    ),
    (each) => each.close(),
  );
  const beating = opened.adopt(new AbortController(), (each) => each.abort());
  void heartbeat(clock, (news) => onBeat(news, engine, write, options.notice), beating.signal);
  void watchStateFolder(state.ledgerFile, clock, options.notice, beating.signal);
  const token = newToken();
  const report = (error: unknown): void => log.logger.error({ err: error }, 'a command failed');
  const control = opened.adopt(
    await startControl({ handlers: createHandlers(engine), token, report }),
    // Both at once: nothing new is begun while a call is answered, and one that waits for a store is answered sooner.
    async (each) => {
      await Promise.all([each.close(), engine.close()]);
    },
  );
  await state.announce({ port: control.port, token });
  const owned = opened.move();
  return {
    folder: options.folder,
    engine,
    report,
    setLogLevel: log.setLevel,
    close: () => owned.disposeAsync(),
  };
}

const straight = (): Agents => createAgents({ proxy: direct, trust: () => undefined });

function onBeat(
  news: BeatNews,
  engine: Pick<Engine, 'woke'>,
  log: (message: string, fields: Readonly<Record<string, unknown>>) => void,
  notice: (message: string) => void,
): void {
  switch (news.kind) {
    case 'slept': {
      log('the computer slept', { ms: news.ms, unseenMs: news.unseenMs });
      engine.woke(news);
      const words = sleepWords(news.ms);
      if (words !== null) notice(words);
      return;
    }
    case 'clock-changed':
      // Deadlines and waits are measured by the servers' clocks and the monotonic one: there is nothing to mend.
      log('the clock of the computer was set', { byMs: news.byMs });
      return;
    default:
      assertNever(news);
  }
}
