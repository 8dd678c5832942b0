import { SluiceError } from '../contract/sluice-error.ts';
import { listPages, type ListReading } from './list-pages.ts';
import type { LizardClient } from './lizard-client.ts';
import { namedAddresses, type StoreHosts } from './named-addresses.ts';
import { nextPage } from './next-page.ts';
import { type Page, pageSchema } from './page.ts';
import { pathUuid } from './path-uuid.ts';
import { portalApi } from './portal-api.ts';
import { createPortalRequests, type PortalAgents } from './portal-requests.ts';
import { rasterApi } from './raster-api.ts';
import { rasterSourceSchema } from './raster-source.ts';
import { readAnswer } from './read-answer.ts';
import { patientTuning, type RequestTuning } from './request-tuning.ts';
import { resultSchema } from './result-schema.ts';
import { scenarioQuery } from './scenario-filters.ts';
import { scenarioSchema } from './scenario-schema.ts';

export interface LizardClientOptions {
  /** The portal as a person gave it, or as the ledger keeps it. */
  readonly portal: string;
  /** The personal API key: goes to the portal's exact origin only. */
  readonly key: string;
  readonly tuning?: Partial<RequestTuning>;
  /** Absent = straight to the portal. */
  readonly agents?: PortalAgents | undefined;
  /** Hosts within the walls that a person lets this portal name; absent = none. */
  readonly storeHosts?: StoreHosts | undefined;
}

const scenarioPage = pageSchema(scenarioSchema);
const resultPage = pageSchema(resultSchema);
const rasterSourcePage = pageSchema(rasterSourceSchema);

/** A client for one portal and one key; holds no connection of its own. Throws `SluiceError` `usage` for a bad portal. */
export function createLizardClient(options: LizardClientOptions): LizardClient {
  const portal = portalApi(options.portal);
  const { host } = new URL(portal);
  const requests = createPortalRequests({
    portal,
    key: options.key,
    tuning: { ...patientTuning, ...options.tuning },
    ...(options.agents === undefined ? {} : { agents: options.agents }),
  });

  const one = async <T>(
    schema: Parameters<typeof readAnswer<T>>[0],
    url: string,
    signal: AbortSignal,
  ): Promise<T> => readAnswer(schema, await requests.get(url, signal), host);
  const page = async <T>(
    schema: Parameters<typeof readAnswer<Page<T>>>[0],
    url: string,
    signal: AbortSignal,
  ): Promise<Page<T>> => {
    const read = await one(schema, url, signal);
    return read.next === null ? read : { ...read, next: nextPage(read.next, portal) };
  };
  const scenarioUrl = (uuid: string): string => `${portal}scenarios/${pathUuid(uuid, 'scenario')}/`;
  const resultsUrl = (scenario: string): string => `${scenarioUrl(scenario)}results/`;
  const firstScenarios = (filters: Parameters<typeof scenarioQuery>[0]): string =>
    `${portal}scenarios/${scenarioQuery(filters)}`;

  return {
    portal,
    addresses: namedAddresses({ portal, storeHosts: options.storeHosts }),
    scenarioPage: async (where, signal) =>
      page(
        scenarioPage,
        'next' in where ? nextPage(where.next, portal) : firstScenarios(where.filters),
        signal,
      ),
    scenarios: (filters, signal) =>
      rowsOf(firstScenarios(filters), {
        read: (url) => page(scenarioPage, url, signal),
        idOf: ({ uuid }) => uuid,
      }),
    scenario: async (uuid, signal) => one(scenarioSchema, scenarioUrl(uuid), signal),
    deleteScenario: async (uuid, signal) => requests.remove(scenarioUrl(uuid), signal),
    results: (scenario, signal) =>
      rowsOf(resultsUrl(scenario), {
        read: (url) => page(resultPage, url, signal),
        idOf: ({ id }) => String(id),
      }),
    result: async (scenario, id, signal) => one(resultSchema, `${resultsUrl(scenario)}${id}/`, signal),
    deleteResult: async (scenario, id, signal) => requests.remove(`${resultsUrl(scenario)}${id}/`, signal),
    deleteFamily: async (scenario, family, signal) =>
      requests.remove(`${resultsUrl(scenario)}${family}/`, signal),
    rasterSourceOf: async (layer, signal) => {
      const url = `${portal}rastersources/?layers__uuid=${pathUuid(layer, 'raster layer')}`;
      const found = await orNull(page(rasterSourcePage, url, signal));
      return found?.results[0] ?? null;
    },
    ...rasterApi({ portal, requests, page }),
  };
}

async function* rowsOf<T>(first: string, reading: ListReading<T>): AsyncGenerator<T, void, undefined> {
  for await (const { results } of listPages(first, reading)) yield* results;
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'not-found') return null;
    throw error;
  }
}
