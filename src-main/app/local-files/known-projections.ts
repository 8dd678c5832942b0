import { type EpsgTable, type Projection, readEpsgTable } from '../../projections/epsg-table.ts';

/** Answers what is known of an EPSG code; the table is unpacked (20 ms, 8 MB) when the first one is asked for, and kept. */
export function knownProjections(): (code: number) => Projection | null {
  let table: EpsgTable | null = null;
  return (code) => {
    table ??= readEpsgTable();
    return table.get(code) ?? null;
  };
}
