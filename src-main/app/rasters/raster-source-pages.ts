import type { RasterQuery, RasterSourceView } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { scenarioSources } from './scenario-sources.ts';
import { toSourceView } from './to-source-view.ts';

export interface RasterPagesDeps {
  readonly client: Pick<LizardClient, 'portal' | 'results' | 'rasterSourcePages'>;
  readonly signal: AbortSignal;
}

export interface RasterSources {
  readonly sources: readonly RasterSourceView[];
  /** Of the whole list. */
  readonly total: number;
}

/** All raster sources a query asks for, page by page; whoever stops early asks for no more of them. */
export async function* rasterSourcePages(
  query: RasterQuery,
  { client, signal }: RasterPagesDeps,
): AsyncGenerator<RasterSources, void, undefined> {
  const view = (source: Parameters<typeof toSourceView>[0]): RasterSourceView =>
    toSourceView(source, client.portal);
  if (query.scenario !== null) {
    const found = await scenarioSources(query.scenario, query, client, signal);
    yield { sources: found.map(view), total: found.length };
    return;
  }
  for await (const { results, count } of client.rasterSourcePages(query, signal))
    yield { sources: results.map(view), total: count ?? results.length };
}
