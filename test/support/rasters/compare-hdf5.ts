import type { Hdf5Facts } from '../../../src-main/contract/file-facts.ts';
import type { FieldComparison } from './field-comparison.ts';
import type { H5dumpView } from './h5dump-view.ts';
import type { NcdumpView } from './ncdump-view.ts';

/** What h5py reads of the root's attributes. */
export type H5pyView = Readonly<Record<string, string | number | null>>;
/** Start and end in ISO 8601, the number of steps, and how many of these hold no time. */
export type TimeView = readonly [start: string, end: string, steps: number, empty: number];

/** Each root attribute's value against h5py's, and all names against h5dump's. */
export function compareHdf5(
  comparison: FieldComparison,
  file: string,
  facts: Hdf5Facts | undefined,
  h5py: H5pyView,
  h5dump: H5dumpView,
): void {
  const compare = comparisonOf(comparison, file);
  const attributes = facts?.attributes ?? {};
  for (const [name, value] of Object.entries(h5py)) compare(`attributes.${name}`, attributes[name], value);
  compare('attributes', sorted(Object.keys(attributes)), sorted(h5dump.rootAttributes));
  compare('variables', sorted(facts?.variables), sorted(h5dump.datasets));
}

/** The root's names against ncdump's, and the time axis against what netCDF4 makes of it. */
export function compareNetcdf(
  comparison: FieldComparison,
  file: string,
  facts: Hdf5Facts | undefined,
  ncdump: NcdumpView,
  time: TimeView | null,
): void {
  const compare = comparisonOf(comparison, file);
  const inRoot = (facts?.variables ?? []).filter((name) => !name.includes('/'));
  compare('variables (ncdump)', sorted(inRoot), sorted(ncdump.variables));
  compare('attributes (ncdump)', sorted(Object.keys(facts?.attributes ?? {})), sorted(ncdump.attributes));
  compare('time.start', instant(facts?.time?.start), instant(time?.[0]));
  compare('time.end', instant(facts?.time?.end), instant(time?.[1]));
  compare('time.steps', facts?.time?.steps, time?.[2]);
  compare('time.empty', facts?.time?.empty ?? 0, time?.[3] ?? 0);
}

function comparisonOf(comparison: FieldComparison, file: string) {
  return (field: string, ours: unknown, theirs: unknown): void =>
    comparison.compare(file, field, ours, theirs, JSON.stringify(ours) === JSON.stringify(theirs));
}

const sorted = (names: readonly string[] | undefined): readonly string[] | undefined => names?.toSorted();
/** To the second: units of a day and a fraction do not say more. */
const instant = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Math.round(Date.parse(text) / 1000);
