import { realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderBrowser, type ListingUnderWay } from '../../../src-main/headless/serve/folder-browser.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('a folder is listed by a thread of its own', async () => {
  const root = await realpath(await tempFolder());
  await writeFile(join(root, 'dem.tif'), 'abc');
  const folders = new FolderBrowser({ root });
  await expect(folders.browse(null)).resolves.toMatchObject({ path: root, entries: [{ name: 'dem.tif' }] });
  await expect(folders.browse('/')).rejects.toMatchObject({ code: 'unsupported' });
});

test('a disk that does not answer is said so, and holds up neither the others nor, in the end, itself', async () => {
  const { promise: never } = Promise.withResolvers<never>();
  const gone = Promise.withResolvers<undefined>();
  const good: ListingUnderWay = {
    listing: Promise.resolve({ ok: true, value: { path: '/well', parent: null, entries: [], more: 0 } }),
    ended: Promise.resolve(),
  };
  const folders = new FolderBrowser({
    root: '/',
    patienceMs: 1,
    list: ({ path }) => (path === '/sick' ? { listing: never, ended: gone.promise } : good),
  });
  const asked = Array.from({ length: 3 }, () => folders.browse('/sick'));
  await expect(folders.browse('/well')).resolves.toMatchObject({ path: '/well' });
  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'stalled' });
  await expect(folders.browse('/sick')).rejects.toMatchObject({ code: 'stalled' });
  await expect(folders.browse('/well')).rejects.toMatchObject({
    message: 'Sluice still waits for other folders on a disk that does not answer.',
  });
  gone.resolve(undefined);
  await gone.promise;
  await expect(folders.browse('/well')).resolves.toMatchObject({ path: '/well' });
});
