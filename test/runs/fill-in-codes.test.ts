import { expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { fillInCodes } from '../../src-main/runs/fill-in-codes.ts';
import { recognise } from '../../src-main/runs/recognise.ts';
import type { Recognition } from '../../src-main/runs/recognition.ts';
import { rasterFacts } from '../support/rules/raster-facts.ts';

type Change = NonNullable<Parameters<typeof rasterFacts>[0]>;

const found = (name: string, facts: FileFacts): Recognition =>
  recognise({ path: `/run/${name}`, name, size: 10, mtimeMs: 0 }, facts);
const raster = (name: string, change: Change = {}): Recognition =>
  found(name, rasterFacts(change, `/run/${name}`));
const grid = (epsg: number): Recognition =>
  found('gridadmin.h5', {
    ...{ path: '/run/gridadmin.h5', size: 10, ok: true, kind: 'hdf5' },
    hdf5: { attributes: { epsg_code: epsg }, variables: [], closed: 'yes' },
  });
const bare = raster('s1-dtri.tif', { epsg: null });

/** What stands behind EPSG: in the lines for the first file beside others. */
function codeIn(file: Recognition, ...others: readonly Recognition[]): string | undefined {
  const [first] = fillInCodes([file, ...others], {});
  const preflight = first?.preflight?.kind === 'raster' ? first.preflight : null;
  const own = preflight?.checks.find(({ rule }) => rule === 'projection')?.command ?? '';
  const codes = [preflight?.command ?? '', own].map((line) => /EPSG:(\w+)/u.exec(line)?.[1]);
  expect(codes[0]).toBe(codes[1]);
  return codes[0];
}

const far: Change = { bounds: [220_000, 579_000, 221_000, 580_000] };

test.each<[string, readonly Recognition[], string]>([
  ['nobody says it', [], 'CODE'],
  ['the grid says it', [grid(28992)], '28992'],
  ['rasters beside it say it', [raster('depth-max-dtri.tif'), raster('dem.tif')], '28992'],
  ['a raster with heights says it', [raster('depth-max-dtri.tif', { epsg: 7415 })], '28992'],
  ['rasters disagree', [raster('depth-max-dtri.tif'), raster('dem.tif', { epsg: 28991 })], 'CODE'],
  ['the grid says it and a raster says another', [grid(28992), raster('dem.tif', { epsg: 28991 })], '28992'],
  ['it is no code', [grid(199_999)], 'CODE'],
  ['the rasters that say it lie elsewhere', [raster('depth-max-dtri.tif', far)], 'CODE'],
])('the code of a run where %s', (_, others, expected) => {
  expect(codeIn(bare, ...others)).toBe(expected);
});

test('other files stay as they are', () => {
  const files = [raster('s1-dtri.tif', { compression: 'none' }), grid(28992)];
  expect(fillInCodes(files, {})).toEqual(files);
});
