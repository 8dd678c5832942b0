import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLocalFiles } from '../../../src-main/app/local-files/list-local-files.ts';
import {
  type LocalFileArea,
  localFileHandlers,
} from '../../../src-main/app/local-files/local-file-handlers.ts';
import type { RasterSourceDetail } from '../../../src-main/contract/window/rasters.ts';
import { createInspector, type Inspector } from '../../../src-main/inspect/create-inspector.ts';
import { csv, put, raster } from '../../support/run-contents.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector({ threads: 1 });
});
afterAll(() => inspector.close());

const { signal } = new AbortController();
const noSource = { rasterSource: (): never => expect.unreachable() };

function handlers(
  root?: string,
  rasters: { rasterSource: () => RasterSourceDetail } = noSource,
): LocalFileArea {
  const shell = root === undefined ? {} : { root };
  return localFileHandlers({ inspector, shell, rasters, signal });
}

test('a raster comes with its facts, what the rules say, and the words for its projection', async () => {
  const path = await put(join(await tempFolder(), 'dem.tif'), raster());
  const view = await handlers().localFile({ path });
  expect(view).toMatchObject({
    facts: { ok: true, geotiff: { epsg: 28992 } },
    projectionName: 'Amersfoort / RD New',
    unit: 'metre',
  });
  expect(view.checks.find(({ rule }) => rule === 'projection')).toMatchObject({ outcome: 'pass' });
});

test('a preview is as many levels as it has pixels', async () => {
  const path = await put(join(await tempFolder(), 'dem.tif'), raster());
  const answer = await handlers().previewFile({ path, band: 1 });
  if (answer.kind !== 'preview') return expect.unreachable(answer.failure.message);
  const { width, height, levels, from } = answer.preview;
  expect([width, height, from]).toEqual([64, 64, { kind: 'whole' }]);
  expect(Buffer.from(levels, 'base64')).toHaveLength(64 * 64);
});

test.each([
  ['a table', 'a.csv', csv, 1, 'unsupported'],
  ['a band there is not', 'a.tif', raster(), 2, 'unsupported'],
] as const)('there is no preview of %s, with the reason', async (_, name, write, band, code) => {
  const path = await put(join(await tempFolder(), name), write);
  expect(await handlers().previewFile({ path, band })).toMatchObject({
    kind: 'none',
    failure: { code, message: expect.stringContaining(name) as string },
  });
});

test('a file is held against another, by its name', async () => {
  const folder = await tempFolder();
  const [one, other] = [join(folder, 'one.tif'), join(folder, 'other.tif')];
  await put(one, raster());
  await put(other, raster());
  const fit = await handlers().fitFile({ path: one, against: { kind: 'file', path: other } });
  expect(fit.other).toBe('other.tif');
  expect(fit.lines.find(({ field }) => field === 'projection')).toMatchObject({ outcome: 'same' });
});

test('files of folders are listed by path, none of them opened', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'run'));
  for (const name of ['run/b.tif', 'run/a.tif', 'c.nc']) await writeFile(join(folder, name), 'x');
  const { files, more } = await handlers().localFiles({ paths: [folder] });
  expect(more).toBe(0);
  expect(files).toEqual(
    ['c.nc', 'run/a.tif', 'run/b.tif'].map((name) => ({ path: join(folder, name), name, size: 1 })),
  );
});

test('files beyond the most that are listed are counted', async () => {
  const folder = await tempFolder();
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), '');
  const listed = await listLocalFiles({ paths: [folder], signal, most: 2 });
  expect([listed.files.length, listed.more]).toEqual([2, 1]);
});

test('a path at which nothing is is refused', async () => {
  const gone = join(await tempFolder(), 'gone');
  await expect(handlers().localFiles({ paths: [gone] })).rejects.toMatchObject({ code: 'file-missing' });
});

test('nothing outside the root is looked at, not through links either, nor told to be there', async () => {
  const [root, outside] = [await tempFolder(), await tempFolder()];
  const secret = await put(join(outside, 'dem.tif'), raster());
  const link = join(root, 'link.tif');
  await symlink(secret, link);
  const area = handlers(root);
  const own = await put(join(root, 'own.tif'), raster());
  for (const path of [secret, link, join(outside, 'gone.tif'), join(root, '..', 'x')]) {
    await expect(area.localFile({ path })).rejects.toMatchObject({ code: 'not-found' });
    await expect(area.previewFile({ path, band: 1 })).rejects.toMatchObject({ code: 'not-found' });
    const against = { kind: 'file', path } as const;
    await expect(area.fitFile({ path: own, against })).rejects.toMatchObject({ code: 'not-found' });
  }
  const { files } = await area.localFiles({ paths: [root] });
  expect(files.map(({ name }) => name)).toEqual(['own.tif']);
  expect((await area.localFile({ path: own })).facts.ok).toBe(true);
});
