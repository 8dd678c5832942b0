import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** An EPSG code as two packages have it. */
export interface CodeSource {
  readonly code: number;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: 'p' | 'g' | 'c' | 'd' | '-';
  /** The code of it without heights where that is another one. */
  readonly horizontal: number | null;
  /** PROJ.4, of proj4-list and of epsg-index. */
  readonly listed: string | null;
  readonly indexed: string | null;
}

interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly proj4: string | null;
  readonly unit: string | null;
  readonly wkt: string | null;
}

const require = createRequire(import.meta.url);
const kinds: Readonly<Record<string, CodeSource['kind']>> = {
  'CRS-PROJCRS': 'p',
  'CRS-GEOGCRS': 'g',
  'CRS-COMPOUNDCRS': 'c',
  'CRS-GEOG3DCRS': 'd',
};
/** EPSG numbers its systems below; what stands above in the package is of others, as is what names another authority. */
const highest = 32_767;
const ownAuthority = /AUTHORITY\["EPSG","?(\d+)"?\]\]$/u;
const horizontalPart = /AUTHORITY\["EPSG","?(\d+)"?\]\],VERT_CS\[/u;

/** The codes of EPSG itself, sorted: epsg-index has ESRI's under the same numbers. */
export function readSources(): readonly CodeSource[] {
  const all = JSON.parse(readFileSync(require.resolve('epsg-index/all.json'), 'utf8')) as Record<
    string,
    Entry
  >;
  // Made for browsers: it hangs itself on `window` where there is one, and exports itself else.
  const list = require('proj4-list') as Readonly<Record<string, readonly [code: string, definition: string]>>;
  const own = Object.entries(all).filter(([code, { wkt }]) => Number(code) <= highest && isOwn(code, wkt));
  const flat = new Map(
    own.flatMap(([code, { kind, name }]) => (kinds[kind] === 'g' ? [[name, Number(code)]] : [])),
  );
  return own
    .map(([code, entry]) => ({
      code: Number(code),
      name: entry.name,
      unit: unitOf(entry),
      kind: kinds[entry.kind] ?? ('-' as const),
      horizontal: horizontalOf(entry, flat),
      listed: list[`EPSG:${code}`]?.[1] ?? null,
      indexed: entry.proj4,
    }))
    .toSorted((one, other) => one.code - other.code);
}

const isOwn = (code: string, wkt: string | null): boolean =>
  wkt === null || ownAuthority.exec(wkt)?.[1] === code;

/** Of three dimensions the two-dimensional system of the same name. */
function horizontalOf({ kind, name, wkt }: Entry, flat: ReadonlyMap<string, number>): number | null {
  if (kinds[kind] === 'd') return flat.get(name) ?? null;
  const part = kinds[kind] === 'c' ? horizontalPart.exec(wkt ?? '')?.[1] : undefined;
  return part === undefined ? null : Number(part);
}

/** The package names no unit for some, and for geographic systems the wrong ones but for grads. */
function unitOf({ proj4, unit }: Entry): string | null {
  if (proj4 === null || unit === 'grad') return unit;
  if (/\+proj=longlat\b/u.test(proj4)) return 'degree';
  if (unit !== null) return unit;
  return /\+units=m\b/u.test(proj4) ? 'metre' : null;
}
