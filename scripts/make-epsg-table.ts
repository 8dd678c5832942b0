// Writes src-main/projections/epsg-data.ts: `node scripts/make-epsg-table.ts`. Names and units come from epsg-index,
// definitions from proj4-list: epsg-index gives some shifts to WGS 84 with rotations in another unit, 160 m off in the Netherlands.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly proj4: string | null;
  readonly unit: string | null;
}
type List = Readonly<Record<string, readonly [code: string, definition: string]>>;

const require = createRequire(import.meta.url);
const entries = Object.entries(
  JSON.parse(readFileSync(require.resolve('epsg-index/all.json'), 'utf8')) as Record<string, Entry>,
);
// Made for browsers: it hangs itself on `window` where there is one, and exports itself else.
const list = require('proj4-list') as List;

const tidy = (definition: string): string =>
  definition
    .replace(/\+nadgrids=("[^"]*"|\S+)/u, '')
    .replace(/\+(type=crs|vunits=\S+|geoidgrids=\S+|geoid_crs=\S+)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const parameters = (definition: string): string =>
  tidy(definition)
    .replace(/\+towgs84=\S+/u, '')
    .split(' ')
    .toSorted()
    .map((each) => each.replace(/(\.\d{9})\d*/u, '$1'))
    .join(' ');
const hasRotation = (definition: string): boolean =>
  (/\+towgs84=(\S+)/u.exec(definition)?.[1] ?? '')
    .split(',')
    .slice(3, 6)
    .some((each) => Number(each) !== 0);

const listed = new Map(Object.values(list).map(([, each]) => [parameters(each), tidy(each)]));

function definitionOf(code: string, { proj4 }: Entry): string | null {
  const own = list[`EPSG:${code}`]?.[1];
  if (own !== undefined) return tidy(own);
  if (proj4 === null || proj4 === '') return null;
  return hasRotation(proj4) ? (listed.get(parameters(proj4)) ?? null) : tidy(proj4);
}

const rows = entries.map(([code, entry]) => [
  Number(code),
  entry.name,
  definitionOf(code, entry),
  entry.unit,
]);
const packed = gzipSync(JSON.stringify(rows), { level: 9 });
const text = `/** Made by scripts/make-epsg-table.ts: rows of [code, name, PROJ.4 definition, unit] as JSON, gzipped, in base64. */
export const epsgData =
  '${packed.toString('base64')}';
`;
writeFileSync(join(import.meta.dirname, '../src-main/projections/epsg-data.ts'), text);
