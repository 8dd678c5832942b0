import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { createPresigner } from '../../../src-main/demo/signing/create-presigner.ts';
import { md5OfFile } from '../../../src-main/headless/cli/demo/md5-of-file.ts';
import { ageFiles, test } from './flow-test.ts';
import { choosePath, expectStates, patience } from './person.ts';

test('a plan shows where it goes, how many and how much; nothing is sent before Start', async ({ flow }) => {
  const { s3 } = await flow.portal();
  const sign = createPresigner({ ...s3, lifeSeconds: 3600, now: Date.now });
  const folder = join(flow.home, 'plans');
  await mkdir(folder);
  const names = ['dem.tif', 'friction.tif'];
  const files = names.map((name) => ({ name, path: join(folder, name) }));
  for (const { path, name } of files) await writeFile(path, name.repeat(2000));
  await ageFiles(files);
  const uploads = await Promise.all(
    names.map(async (name) => ({ path: name, put: await sign({ method: 'PUT', key: name }) })),
  );
  await writeFile(join(folder, 'tonight.json'), JSON.stringify({ version: 1, uploads }));

  const launched = await flow.launch();
  const { page, complaints } = launched;
  await choosePath(flow, launched, join(folder, 'tonight.json'), () =>
    page.getByRole('button', { name: 'Open a plan…' }).click(),
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tonight.json', patience);
  await expect(page.getByRole('main')).toContainText(new URL(s3.origin).host);
  await expect(page.getByRole('main')).toContainText('38 kB');
  expect(s3.counts()).toEqual([]);
  await page.getByRole('button', { name: /^Start 2 uploads/ }).click();
  await expectStates(page, /Safe/, 2);
  for (const { name, path } of files) expect(await s3.object(name)?.rereadMd5()).toBe(await md5OfFile(path));
  expect(complaints).toEqual([]);
});
