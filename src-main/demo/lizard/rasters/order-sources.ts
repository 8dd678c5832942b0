import type { StoredRasterSource } from '../stored-types.ts';

type Key = (source: StoredRasterSource) => string | number | null;

/** Orders by the first field of `ordering` that is one; anything else leaves the order of creation. */
export function orderSources(
  all: readonly StoredRasterSource[],
  ordering: string | null,
): readonly StoredRasterSource[] {
  for (const asked of (ordering ?? '').split(',')) {
    const keyOf = orderings.get(asked.replace(/^-/u, ''));
    if (keyOf === undefined) continue;
    const direction = asked.startsWith('-') ? -1 : 1;
    return all.toSorted((a, b) => direction * compare(keyOf(a), keyOf(b)));
  }
  return all;
}

const orderings: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['name', ({ name }) => name],
  ['supplier_code', ({ supplier_code }) => supplier_code],
  ['size', ({ size }) => size],
  ['last_modified', ({ lastModified }) => lastModified],
]);

/** What has no value stands behind all others, as a database puts it. */
function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
