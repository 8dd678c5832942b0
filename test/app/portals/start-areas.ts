import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';
import { PortalBook } from '../../../src-main/app/portals/portal-book.ts';
import { portalHandlers } from '../../../src-main/app/portals/portal-handlers.ts';
import { DemoDesk } from '../../../src-main/app/proposals/demo-desk.ts';
import { proposalHandlers } from '../../../src-main/app/proposals/proposal-handlers.ts';
import { openSession } from '../../../src-main/app/session.ts';
import type { FileToSave } from '../../../src-main/app/window/shell-port.ts';
import type { ProposalView } from '../../../src-main/contract/window/proposal-view.ts';
import type { WindowEvent, WindowEvents } from '../../../src-main/contract/window/window-events.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { type Demo, type DemoOptions, startDemo } from '../../../src-main/demo/start-demo.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { memoryKeys } from '../../support/memory-keys.ts';

/** The two areas over a real session, with what they told and what a person saved. */
export async function startAreas({ folder, safe = new Map<string, string>(), root }: AreasAsk = {}) {
  const place = folder ?? (await newFolder());
  const control = new AbortController();
  const portals = await PortalBook.open({ folder: place, keys: memoryKeys(safe) });
  const engineOptions = { connections: 4, followPollMs: 100, followForMs: null, giveUpMs: null };
  const session = await openSession({
    ...{ folder: place, fresh: false, keys: portals, notice: () => undefined },
    engine: engineOptions,
  });
  const { engine } = session;
  // Nothing starts before someone waits for it.
  void engine.settled();
  const events: WindowEvent[] = [];
  const opened: string[] = [];
  const saved = new Map<string, Buffer>();
  const faults: unknown[] = [];
  const shell = {
    openLink: (url: string) => {
      opened.push(url);
      return Promise.resolve(true);
    },
    choosePaths: () => Promise.resolve(['/chosen']),
    saveFile: async ({ name, contents }: FileToSave) => {
      if (contents.kind !== 'stream') throw new Error('Attachments are streams.');
      saved.set(name, await buffer(await contents.open(control.signal)));
      return { kind: 'saved' as const, path: `/saved/${name}` };
    },
    ...(root !== undefined && { root }),
  };
  const shared = {
    ...{ portals, engine, shell, signal: control.signal, clock: systemClock() },
    broadcast: (event: WindowEvent) => events.push(event),
    report: (error: unknown) => faults.push(error),
    reach: { tuning: { retries: 0, answerMs: 5_000 } },
  };
  const demo = new DemoDesk({ folder: place, portals, engine, signal: control.signal });
  const handlers = { ...portalHandlers(shared), ...proposalHandlers({ ...shared, demo }) };
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    control.abort();
    await session.close();
    await demo.close();
  };
  onTestFinished(close);
  const told = <N extends keyof WindowEvents>(name: N): WindowEvents[N][] =>
    events.flatMap((each) => (each.event === name ? [each.payload as WindowEvents[N]] : []));
  /** The proposal once it is ready, or has failed. */
  const settled = (id: string): Promise<ProposalView> =>
    vi.waitFor(
      async () => {
        const view = await handlers.proposal({ id });
        if (['reading', 'pairing'].includes(view.stage)) throw new Error(`still ${view.stage}`);
        return view;
      },
      { timeout: 15_000, interval: 20 },
    );
  return { folder: place, handlers, portals, engine, told, opened, saved, faults, settled, close };
}

export interface AreasAsk {
  readonly folder?: string;
  readonly safe?: Map<string, string>;
  readonly root?: string;
}

/** The demo's servers with a sample run whose files are old enough to be taken at once, closed with the test. */
export async function demoServers(options: Omit<DemoOptions, 'folder'> = {}): Promise<Demo> {
  const faults = createFaultScript();
  const demo = await startDemo({
    folder: await newFolder(),
    ...options,
    lizard: { pickupDelayMs: 100, deleteDelayMs: 300, faults, ...options.lizard },
  });
  onTestFinished(() => demo.close());
  return demo;
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-areas-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
