import { assertNever } from '../../contract/assert-never.ts';
import type { RasterOrder, RasterQuery } from '../../contract/window/rasters.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import { microseconds } from './microseconds.ts';

/** Raster sources in a query's order, as a portal sorts them: what has no value comes last, turned around first. */
export function sortSources(
  sources: readonly RasterSourceRecord[],
  order: RasterQuery['order'],
): readonly RasterSourceRecord[] {
  if (order === null) return sources;
  const turn = order.descending ? -1 : 1;
  return sources.toSorted((one, other) => turn * compare(one, other, order.by));
}

function compare(one: RasterSourceRecord, other: RasterSourceRecord, by: RasterOrder): number {
  switch (by) {
    case 'name':
      return texts(one.name, other.name);
    case 'supplier_code':
      return texts(one.supplier_code, other.supplier_code);
    case 'size':
      return amounts(one.size, other.size);
    case 'last_modified':
      return amounts(microseconds(one.last_modified), microseconds(other.last_modified));
    default:
      return assertNever(by);
  }
}

function texts(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'en');
}

function amounts(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}
