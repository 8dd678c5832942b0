import { assertNever } from '../contract/assert-never.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { RasterCondition, RasterQuery } from '../contract/window/rasters.ts';
import { queryUuid } from './query-uuid.ts';

/** What a list of raster sources is asked for by the API itself. */
export type RasterListQuery = Pick<RasterQuery, 'where' | 'order'>;

/**
 * A query for raster sources as the API reads it, without its `?`; "" where it asks for nothing. Commas and colons are
 * left as they are, since people read it too.
 *
 * Throws `SluiceError` `usage` for what is no UUID, and for two conditions under one name: the API would heed only one of
 * them, silently.
 */
export function rasterQuery({ where, order }: RasterListQuery): string {
  const pairs = new Map<string, string>();
  for (const condition of where) {
    const [name, value] = pairOf(condition);
    if (pairs.has(name) && pairs.get(name) !== value) throw askedTwice(name);
    pairs.set(name, value);
  }
  if (order !== null) pairs.set('ordering', `${order.descending ? '-' : ''}${order.by}`);
  return [...pairs].map(([name, value]) => `${name}=${written(value)}`).join('&');
}

function pairOf(condition: RasterCondition): readonly [name: string, value: string] {
  switch (condition.field) {
    case 'name':
    case 'organisation__name':
    case 'created':
    case 'last_modified':
    case 'first_value_timestamp':
    case 'last_value_timestamp':
      return [withLookup(condition.field, condition.lookup), condition.value];
    case 'uuid':
      return ['uuid', condition.values.map((each) => queryUuid(each, 'raster source')).join(',')];
    case 'organisation__uuid':
      return [condition.field, queryUuid(condition.value, 'organisation')];
    case 'layers__uuid':
      return [condition.field, queryUuid(condition.value, 'raster layer')];
    case 'access_modifier':
      return [condition.field, condition.value];
    case 'scenario__isnull':
      return [condition.field, String(condition.value)];
    case 'writable':
      return [condition.field, 'true'];
    default:
      return assertNever(condition);
  }
}

/** The bare name is the exact one. */
const withLookup = (field: string, lookup: string): string =>
  lookup === 'exact' ? field : `${field}__${lookup}`;

const written = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');

const askedTwice = (name: string): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: `There are two different conditions for ${name}; the portal heeds only one of them.`,
    remedy: 'Take one of them away, or write it another way (gte instead of gt, for one).',
  });
