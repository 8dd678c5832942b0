import { utimes } from 'node:fs/promises';
import { type Demo, startDemo } from '../../demo/start-demo.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { PortalBook } from '../portals/portal-book.ts';
import { isResultOf, proposeRun } from '../propose-run.ts';
import { makeDemoFolder, writeDemoMark } from './demo-marks.ts';

export interface DemoDeskDeps {
  /** The state folder; the demo is played in a folder below it. */
  readonly folder: string;
  readonly portals: Pick<PortalBook, 'apiOf' | 'isDemo' | 'lend'>;
  readonly engine: Pick<Engine, 'add' | 'inPlace'>;
  readonly signal: AbortSignal;
}

/** Where the demo is to be looked at. */
export interface DemoPlace {
  readonly portal: string;
  readonly scenario: string;
}

/** A portal that takes uploads over at once would show nothing of how it is followed (ms). */
const pickupDelayMs = 500;
/** A file written a moment ago is waited for, in case it still grows; these do not (ms). */
const agedMs = 60_000;
const mostPorts = 5;

/** The demo of one process: its servers, started once and closed with the program. */
export class DemoDesk {
  readonly #deps: DemoDeskDeps;
  #servers: Promise<Demo> | null = null;
  #sent: Promise<unknown> | null = null;
  #closed = false;

  constructor(deps: DemoDeskDeps) {
    this.#deps = deps;
  }

  /** Starts the demo and puts its sample run into the queue; once it runs, answers where it is. */
  async try(): Promise<DemoPlace> {
    this.#servers ??= this.#start().catch((error: unknown) => {
      this.#servers = null;
      throw error;
    });
    const demo = await this.#servers;
    const { lizard, scenario } = demo;
    // A person may have forgotten it meanwhile, and now wants it again.
    if (!this.#deps.portals.isDemo(lizard.origin)) this.#deps.portals.lend(apiOf(demo), lizard.key);
    this.#sent ??= this.#send(demo).catch((error: unknown) => {
      this.#sent = null;
      throw error;
    });
    await this.#sent;
    return { portal: lizard.origin, scenario: scenario.uuid };
  }

  /** To be called after the engine is closed; its files are removed when the state folder is next opened. */
  async close(): Promise<void> {
    this.#closed = true;
    const [servers] = await Promise.allSettled([this.#servers]);
    if (servers.status === 'fulfilled') await servers.value?.close();
  }

  async #start(): Promise<Demo> {
    const folder = await makeDemoFolder(this.#deps.folder);
    const demo = await this.#onFreePort(folder);
    if (this.#closed) await demo.close();
    this.#deps.signal.throwIfAborted();
    const then = new Date(Date.now() - agedMs);
    for (const { path } of demo.run.files) await utimes(path, then, then);
    await writeDemoMark(folder, { api: apiOf(demo), scenario: demo.scenario.uuid });
    return demo;
  }

  /** On a port no portal is known by: a tunnel to a real one may have had it, with a key and with transfers. */
  async #onFreePort(folder: string): Promise<Demo> {
    for (let attempt = 1; ; attempt += 1) {
      const demo = await startDemo({ folder, lizard: { pickupDelayMs } });
      if (this.#deps.portals.apiOf(demo.lizard.origin) === undefined || attempt === mostPorts) return demo;
      await demo.close();
    }
  }

  async #send({ lizard, scenario, run }: Demo): Promise<void> {
    const { engine, signal } = this.#deps;
    const { requests } = await proposeRun({
      ...{ portal: lizard.origin, scenario: scenario.uuid, key: lizard.key },
      ...{ paths: [run.folder], pairs: [], replace: false, sendAnyway: false, again: false, signal },
      inPlace: (where, path) => engine.inPlace((to) => isResultOf(to, where), path),
    });
    await engine.add(requests, { again: false, signal });
  }
}

const apiOf = ({ lizard }: Demo): string => `${lizard.origin}/api/v4/`;
