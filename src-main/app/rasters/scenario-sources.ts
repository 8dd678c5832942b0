import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterCondition, RasterQuery } from '../../contract/window/rasters.ts';
import { layerUuid } from '../../lizard/layer-uuid.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { queryUuid } from '../../lizard/query-uuid.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import { mapInOrder } from '../../runs/map-in-order.ts';
import { sortSources } from './sort-sources.ts';

type Client = Pick<LizardClient, 'results' | 'rasterSourcePages'>;

/** Calls under way at once. */
const width = 8;

/**
 * The sources behind the raster results of a scenario that meet the query's other conditions. The API has no such filter:
 * each layer of the results is asked for its sources, together with the conditions. What the key may not see is left out.
 */
export async function scenarioSources(
  scenario: string,
  { where, order }: Pick<RasterQuery, 'where' | 'order'>,
  client: Client,
  signal: AbortSignal,
): Promise<readonly RasterSourceRecord[]> {
  const layers = askedLayers(await layersOf(scenario, client, signal), where);
  const found = new Map<string, RasterSourceRecord>();
  const lists = mapInOrder(layers, width, (layer) => sourcesOf(layer, where, client, signal));
  for await (const sources of lists) for (const source of sources) found.set(source.uuid, source);
  return sortSources([...found.values()], order);
}

async function layersOf(scenario: string, client: Client, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const layers = new Set<string>();
  for await (const { raster } of client.results(scenario, signal)) {
    const layer = raster === null ? null : layerUuid(raster);
    if (layer !== null) layers.add(layer);
  }
  return layers;
}

/** A layer among the conditions has to be one of the scenario's. */
function askedLayers(layers: ReadonlySet<string>, where: readonly RasterCondition[]): readonly string[] {
  const asked = where.flatMap((each) => (each.field === 'layers__uuid' ? [each.value] : []));
  const wanted = asked.map((value) => queryUuid(value, 'raster layer'));
  return [...layers].filter((layer) => wanted.every((each) => each === layer));
}

async function sourcesOf(
  layer: string,
  where: readonly RasterCondition[],
  client: Client,
  signal: AbortSignal,
): Promise<readonly RasterSourceRecord[]> {
  const behind: RasterCondition = { field: 'layers__uuid', value: layer };
  const others = where.filter(({ field }) => field !== 'layers__uuid');
  try {
    const pages = client.rasterSourcePages({ where: [...others, behind], order: null }, signal);
    return (await Array.fromAsync(pages)).flatMap(({ results }) => results);
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'not-found') return [];
    throw error;
  }
}
