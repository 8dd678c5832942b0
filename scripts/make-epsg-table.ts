// Writes the tables of src-main/projections: `node scripts/make-epsg-table.ts`, ten minutes. Names, units and kinds come from
// epsg-index, definitions from whichever of proj4-list, epsg-index and Debian's GDAL puts places nearest to where PROJ has them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ChosenDefinition, chooseDefinition } from './epsg/choose-definition.ts';
import { readPlaces } from './epsg/read-places.ts';
import { type CodeSource, readSources } from './epsg/read-sources.ts';

/** Coarser places than this are said to be coarse. */
const coarse = 100;

const sources = new Map(readSources().map((each) => [each.code, each]));
const chosen = new Map<number, ChosenDefinition | null>();
for await (const places of readPlaces([...sources.keys()])) {
  const source = sources.get(places.code);
  if (source !== undefined) chosen.set(places.code, chooseDefinition(source, places));
  if (chosen.size % 500 === 0) process.stderr.write(`${chosen.size} of ${sources.size} codes\n`);
}

/** Metres that a place may be off, in full hundreds; empty where it is nearer, or nobody knows. */
function offOf(code: number): string {
  const off = chosen.get(code)?.off ?? 0;
  return off > coarse ? String(Math.ceil(off / coarse) * coarse) : '';
}

const nameLine = ({ code, name, unit, kind, horizontal }: CodeSource): string =>
  `${[code, name, unit ?? '', kind, horizontal ?? '', offOf(code)].join('\t').trimEnd()}\n`;
const names = [...sources.values()].map(nameLine);
const definitions = [...chosen].flatMap(([code, each]) =>
  each === null ? [] : [`${code}\t${each.definition}\n`],
);

/** One line, in single quotes. */
const inQuotes = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", String.raw`\'`)}'`;

const write = (name: string, text: string): void =>
  writeFileSync(join(import.meta.dirname, '../src-main/projections', name), text);
write(
  'projection-names.ts',
  `/**
 * Made by scripts/make-epsg-table.ts, sorted by code: EPSG code, name, unit, kind (projected, geographic, compound,
 * d = geographic with heights), its horizontal code where that is another, and metres its places may be off.
 */
export const projectionNames =
  ${inQuotes(names.join(''))};
`,
);
write(
  'packed-definitions.ts',
  `/** Made by scripts/make-epsg-table.ts, sorted by code: EPSG code, PROJ.4 definition; gzipped, in base64. */
export const packedDefinitions =
  '${gzipSync(definitions.join(''), { level: 9 }).toString('base64')}';
`,
);
