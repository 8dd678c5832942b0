import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../src-main/headless/cli/main.ts';
import { factsShape } from '../../../src-main/inspect/facts-shape.ts';
import { fakeCaller } from '../../support/fake-caller.ts';
import { cut, grid, put, raster, zip } from '../../support/run-contents.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function inspect(folder: string, ...args: readonly string[]) {
  const { caller, stdout, stderr } = fakeCaller({ folder, args: ['inspect', ...args] });
  const code = await main(caller, '1.2.3');
  return { code, stdout: stdout(), stderr: stderr() };
}

async function folderOf(files: Readonly<Record<string, (path: string) => Promise<void>>>): Promise<string> {
  const folder = await tempFolder();
  for (const [name, write] of Object.entries(files)) await put(join(folder, name), write);
  return folder;
}

test('one line a file, in the order given, every one by the schema, its keys in their order', async () => {
  const folder = await folderOf({
    'dem.tif': raster(),
    'gridadmin.h5': grid(),
    'cut.tif': cut(raster()),
    'logs.zip': zip,
  });
  await writeFile(join(folder, 'summary.csv'), 'a;b\n1;2\n');
  const names = ['summary.csv', 'cut.tif', 'gone.nc', 'dem.tif', '.', 'gridadmin.h5', 'logs.zip'];
  const { code, stdout } = await inspect(folder, '--json', ...names);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ path }) => path)).toEqual(names.map((name) => join(folder, name)));
  for (const line of lines) expect(factsShape.parse(line)).toEqual(line);
  expect(lines.map(({ ok }) => ok)).toEqual([true, false, false, true, false, true, true]);
  expect(Object.keys(lines[3] ?? {})).toEqual(['path', 'size', 'ok', 'kind', 'geotiff']);
  expect(Object.keys(lines[3]?.['geotiff'] ?? {})).toEqual([
    ...['width', 'height', 'bands', 'epsg', 'pixelSize', 'bounds', 'wgs84'],
    ...['rotated', 'tiled', 'compression', 'overviews', 'cog'],
  ]);
  expect(code).toBe(1);
});

test('files that are well make a clean exit', async () => {
  expect((await inspect(await folderOf({ 'dem.tif': raster() }), '--json', 'dem.tif')).code).toBe(0);
});

test('people read what it is, where it lies and how it is laid out, and what is wrong with it', async () => {
  const folder = await folderOf({ 'dem.tif': raster(), 'cut.tif': cut(raster()) });
  const { stdout } = await inspect(folder, 'dem.tif', 'cut.tif');
  expect(stdout).toContain('✓ dem.tif  GeoTIFF');
  expect(stdout).toContain('64 × 64 pixels, 1 band: Float32, no data is -9999');
  expect(stdout).toContain('EPSG:28992 (Amersfoort / RD New), pixels of 0.5 × -0.5 metre');
  expect(stdout).toMatch(/✗ cut\.tif.*\n {2}(?!cut\.tif).*\(truncated\)/u);
});

test('of a place in degrees it is told how coarse it is, and of coordinates without one that there is none', async () => {
  const codes = ['28992', '3167', '2065', '4326', '54009'];
  const folder = await folderOf(
    Object.fromEntries(codes.map((code) => [`${code}.tif`, raster(Number(code))])),
  );
  const names = codes.map((code) => `${code}.tif`);
  const { stdout } = await inspect(folder, ...names);
  const told = stdout.split('\n').filter((line) => line.startsWith('  in degrees: '));
  expect(told.map((line) => line.replace(/-?\d+\.\d{5}/gu, '#'))).toEqual([
    '  in degrees: # # # #',
    '  in degrees: # # # #, within 200 m',
    '  in degrees: # # # #, within 200 m',
    '  in degrees: no place is known for these coordinates',
    '  in degrees: no place is known for these coordinates',
  ]);
  const facts = (await inspect(folder, '--json', ...names)).stdout
    .trimEnd()
    .split('\n')
    .map((line) => factsShape.parse(JSON.parse(line)).geotiff);
  expect(facts.map((each) => each?.wgs84Within)).toEqual([undefined, 200, 200, undefined, undefined]);
  expect(facts.map((each) => each?.wgs84?.length)).toEqual([4, 4, 4, undefined, undefined]);
});

test('without a file it is refused', async () => {
  expect((await inspect(await tempFolder())).code).toBe(2);
});
