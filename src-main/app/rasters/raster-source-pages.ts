import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterQuery, RasterSourceView } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { scenarioSources } from './scenario-sources.ts';
import { type FindProjection, toSourceView } from './to-source-view.ts';

export interface RasterPagesDeps {
  readonly client: Pick<LizardClient, 'portal' | 'results' | 'rasterSourcePage' | 'rasterSources'>;
  readonly projection: FindProjection;
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
  { client, projection, signal }: RasterPagesDeps,
): AsyncGenerator<RasterSources, void, undefined> {
  const view = (source: Parameters<typeof toSourceView>[0]): RasterSourceView =>
    toSourceView(source, client.portal, projection);
  if (query.scenario !== null) {
    const found = await scenarioSources(query.scenario, query, client, signal);
    yield { sources: found.map(view), total: found.length };
    return;
  }
  const seen = new Set<string>();
  let page = await client.rasterSourcePage({ query }, signal);
  for (;;) {
    yield { sources: page.results.map(view), total: page.count ?? page.results.length };
    if (page.next === null) return;
    if (seen.has(page.next)) throw endless(client.portal);
    seen.add(page.next);
    page = await client.rasterSourcePage({ next: page.next }, signal);
  }
}

const endless = (portal: string): SluiceError =>
  new SluiceError({
    code: 'portal-refused',
    message: `${new URL(portal).host} gave a list whose pages lead in a circle.`,
    remedy: 'Tell the administrators of the portal.',
  });
