import type { NamedAddresses } from './named-addresses.ts';
import type { Page } from './page.ts';
import type { RasterListQuery } from './raster-query.ts';
import type { RasterSource } from './raster-source.ts';
import type { RasterSourceAnswer, RasterSourceRecord } from './raster-source-record.ts';
import type { ScenarioFilters } from './scenario-filters.ts';
import type { LizardResult, LizardScenario } from './types.ts';

/** The classes of results that can be deleted as a whole. */
export const resultFamilies = ['raw', 'basic', 'arrival', 'damage', 'tiles'] as const;
export type ResultFamily = (typeof resultFamilies)[number];

/**
 * What Sluice asks of one Lizard portal.
 *
 * Every call throws `SluiceError` (`usage` `unauthorised` `not-found` `in-use` `portal-refused` `network`
 * `server-error`, its cause a `PortalFault`), or the signal's reason when aborted. Reading and deleting are retried.
 */
export interface LizardClient {
  /** The root of the API, `https://{portal}/api/v4/`. */
  readonly portal: string;
  /** Where it may send us: upload URLs and attachments. */
  readonly addresses: NamedAddresses;
  /** One page: the first, or the one an earlier page's `next` names. */
  scenarioPage(
    where: { readonly filters: ScenarioFilters } | { readonly next: string },
    signal: AbortSignal,
  ): Promise<Page<LizardScenario>>;
  scenarios(filters: ScenarioFilters, signal: AbortSignal): AsyncIterable<LizardScenario>;
  scenario(uuid: string, signal: AbortSignal): Promise<LizardScenario>;
  deleteScenario(uuid: string, signal: AbortSignal): Promise<void>;
  /** All families. Every reading signs the upload URLs anew. */
  results(scenario: string, signal: AbortSignal): AsyncIterable<LizardResult>;
  result(scenario: string, id: number, signal: AbortSignal): Promise<LizardResult>;
  deleteResult(scenario: string, id: number, signal: AbortSignal): Promise<void>;
  /** The portal only schedules this: the results are still there when it returns. */
  deleteFamily(scenario: string, family: ResultFamily, signal: AbortSignal): Promise<void>;
  /** The data behind a raster layer; null when there is none or the key may not see it. */
  rasterSourceOf(layer: string, signal: AbortSignal): Promise<RasterSource | null>;
  /** One page: the first, or the one an earlier page's `next` names. */
  rasterSourcePage(
    where: { readonly query: RasterListQuery } | { readonly next: string },
    signal: AbortSignal,
  ): Promise<Page<RasterSourceRecord>>;
  /** All of them, each once, also where the list moves meanwhile. */
  rasterSourcePages(query: RasterListQuery, signal: AbortSignal): AsyncIterable<Page<RasterSourceRecord>>;
  rasterSource(uuid: string, signal: AbortSignal): Promise<RasterSourceAnswer>;
  /**
   * `in-use` says by how many layers and label types. `force`: also then; what uses it is broken by it.
   */
  deleteRasterSource(uuid: string, how: { readonly force: boolean }, signal: AbortSignal): Promise<void>;
  /** The name behind a link to a layer or label type; null when the key may not see it (or it is gone). */
  linkedName(link: string, signal: AbortSignal): Promise<string | null>;
}
