import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { BodyCutError } from '../faults/faulty-body.ts';
import { createFaultScript, type FaultScript } from '../faults/fault-script.ts';
import { type ApiKeys, newApiKey } from './access.ts';
import type { ApiContext } from './api-endpoint.ts';
import { errorReply } from './error-reply.ts';
import { handleRequest, type RequestHandling } from './handle-request.ts';
import { LizardStore } from './lizard-store.ts';
import { makeScenario } from './make-scenario.ts';
import { seedSources } from './rasters/seed-sources.ts';
import { type RequestCount, RequestCounts } from './request-counts.ts';
import type { MadeScenario, ScenarioSpec } from './scenario-spec.ts';
import { settle } from './settle.ts';
import type { Organisation } from './stored-types.ts';
import type { UploadStore } from './upload-store.ts';
import { writeReply } from './write-reply.ts';

export interface LizardOptions {
  /** The object store whose URLs the portal signs and whose uploads it picks up. */
  readonly uploads: UploadStore;
  /** The personal API key; made up unless given. */
  readonly key?: string;
  readonly organisation?: Organisation;
  /** The user everything is made by. */
  readonly supplier?: string;
  /** How long after an upload the portal has taken it over; 1 s unless given. */
  readonly pickupDelayMs?: number;
  /** How long after its DELETE a class of results is gone; 1 s unless given. */
  readonly deleteDelayMs?: number;
  /** How long the URLs it signs are good for; seven days unless given, as the portal's. */
  readonly urlLifeSeconds?: number;
  /** Milliseconds since 1970; should be the object store's clock too. */
  readonly clock?: { now(): number };
  readonly faults?: FaultScript;
  /** How many raster sources it has from the beginning; none unless given. Always the same ones. */
  readonly rasterSources?: number;
}

/** A running demo portal; nothing of it outlives `close`. */
export interface DemoLizard extends ApiKeys {
  /** `http://127.0.0.1:port`, without a slash at the end; the API is at `{origin}/api/v4/`. */
  readonly origin: string;
  readonly organisation: Organisation;
  readonly faults: FaultScript;
  makeScenario(spec?: ScenarioSpec): Promise<MadeScenario>;
  /** From now on, for uploads not picked up yet as well. */
  setPickupDelay(ms: number): void;
  /** How often a method was asked for on a path (`/api/v4/scenarios/`), or on all paths that match. */
  requestCount(method: string, path: string | RegExp): number;
  requests(): readonly RequestCount[];
  close(): Promise<void>;
}

/** Starts a Lizard API v4 on a free loopback port, empty. */
export async function startLizard(options: LizardOptions): Promise<DemoLizard> {
  const settings = { ...defaults(), ...options };
  const { uploads, organisation, supplier, faults, clock } = settings;
  const keys: ApiKeys = { key: settings.key, readOnlyKey: newApiKey() };
  const store = new LizardStore((empty) => seedSources(empty, settings.rasterSources));
  const counts = new RequestCounts();
  const delays = { pickupMs: settings.pickupDelayMs };
  const settleInTurn = inTurn((now: number) =>
    settle({ store, uploads, now, pickupDelayMs: delays.pickupMs }),
  );
  const context = async (of: Pick<ApiContext, 'base' | 'now' | 'urlLifeSeconds'>): Promise<ApiContext> => {
    await settleInTurn(of.now);
    const { deleteDelayMs } = settings;
    return { store, uploads, organisations: [organisation], supplier, deleteDelayMs, ...of };
  };
  const now = (): number => clock.now();
  const server = serve({ keys, faults, counts, now, urlLifeSeconds: settings.urlLifeSeconds, context });
  const origin = await listen(server);
  const base = `${origin}/api/v4/`;
  return {
    ...keys,
    origin,
    organisation,
    faults,
    makeScenario: (spec = {}) =>
      makeScenario({ store, uploads, organisation, supplier, base, now: now() }, spec),
    setPickupDelay: (ms) => {
      delays.pickupMs = ms;
    },
    requestCount: (method, path) => counts.of(method, path),
    requests: () => counts.list(),
    close: () => closeServer(server),
  };
}

function defaults(): Required<Omit<LizardOptions, 'uploads'>> {
  return {
    key: newApiKey(),
    organisation: { uuid: randomUUID(), name: 'Demo Water Authority' },
    supplier: 'demo.modeller',
    pickupDelayMs: 1000,
    deleteDelayMs: 1000,
    urlLifeSeconds: 604_800,
    clock: { now: () => Date.now() },
    faults: createFaultScript(),
    rasterSources: 0,
  };
}

/** One at a time and in order: two answers at once must not take one upload over twice. */
function inTurn(work: (now: number) => Promise<void>): (now: number) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (now) => {
    const mine = last.then(() => work(now));
    last = Promise.allSettled([mine]);
    return mine;
  };
}

function serve(handling: RequestHandling): Server {
  return createServer((request, response) => {
    handleRequest(handling, request, response).catch((error: unknown) => {
      if (error instanceof BodyCutError || response.destroyed || response.headersSent) response.destroy();
      else writeReply(response, errorReply(500, String(error)), handling.now());
    });
  });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(`http://127.0.0.1:${address.port}`);
      else reject(new Error('The demo portal has no port.'));
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
