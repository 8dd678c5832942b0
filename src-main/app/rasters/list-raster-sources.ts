import { assertNever } from '../../contract/assert-never.ts';
import type { RasterQuery, RasterSourcePage } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { rasterQuery } from '../../lizard/raster-query.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import type { PageMarks } from '../portals/page-marks.ts';
import { scenarioSources } from './scenario-sources.ts';
import { toSourceView } from './to-source-view.ts';

/** Where a list goes on: at an address of the portal, or with what is left of a list that was put together here. */
export type RasterMark = { readonly query: string } & (
  | { readonly kind: 'portal'; readonly url: string }
  | { readonly kind: 'held'; readonly total: number; readonly rest: readonly RasterSourceRecord[] }
);

export interface RasterListAsk {
  /** The portal's origin. */
  readonly portal: string;
  readonly query: RasterQuery;
  readonly next: string | null;
}

export interface RasterListDeps {
  readonly client: Pick<LizardClient, 'portal' | 'results' | 'rasterSourcePage' | 'rasterSourcePages'>;
  readonly marks: PageMarks<RasterMark>;
  readonly signal: AbortSignal;
}

/** A page of a list that was put together here. */
const heldPage = 50;

/** One page of a portal's raster sources: the first one of a query, or the one an earlier page's mark leads to. */
export async function listRasterSources(ask: RasterListAsk, deps: RasterListDeps): Promise<RasterSourcePage> {
  if (ask.next !== null) return pageAt(deps.marks.find(ask.portal, ask.next), ask.portal, deps);
  const { client, signal } = deps;
  const query = rasterQuery(ask.query);
  if (ask.query.scenario === null)
    return pageOf(await client.rasterSourcePage({ query: ask.query }, signal), query, ask.portal, deps);
  const rest = await scenarioSources(ask.query.scenario, ask.query, client, signal);
  const held = { kind: 'held', query: queryFor(rest, ask.query), total: rest.length, rest } as const;
  return pageAt(held, ask.portal, deps);
}

async function pageAt(mark: RasterMark, portal: string, deps: RasterListDeps): Promise<RasterSourcePage> {
  const { client, marks, signal } = deps;
  switch (mark.kind) {
    case 'portal':
      return pageOf(await client.rasterSourcePage({ next: mark.url }, signal), mark.query, portal, deps);
    case 'held': {
      const { query, total, rest } = mark;
      const left = rest.slice(heldPage);
      const sources = viewsOf(rest.slice(0, heldPage), deps);
      const next = left.length === 0 ? null : marks.keep(portal, { ...mark, rest: left });
      return { sources, total, next, query };
    }
    default:
      return assertNever(mark);
  }
}

function pageOf(
  page: Awaited<ReturnType<LizardClient['rasterSourcePage']>>,
  query: string,
  portal: string,
  deps: RasterListDeps,
): RasterSourcePage {
  const { results, count, next: url } = page;
  const next = url === null ? null : deps.marks.keep(portal, { kind: 'portal', url, query });
  return { sources: viewsOf(results, deps), total: count ?? results.length, next, query };
}

/** The sources of a scenario by name: the one way the API has to ask for just these. */
function queryFor(sources: readonly RasterSourceRecord[], { order }: RasterQuery): string {
  if (sources.length === 0) return '';
  return rasterQuery({ where: [{ field: 'uuid', values: sources.map(({ uuid }) => uuid) }], order });
}

const viewsOf = (
  sources: readonly RasterSourceRecord[],
  { client }: RasterListDeps,
): RasterSourcePage['sources'] => sources.map((each) => toSourceView(each, client.portal));
