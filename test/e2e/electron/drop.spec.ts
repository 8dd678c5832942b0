import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { patience } from '../flows/person.ts';
import { test } from './in-electron.ts';
import { openPortal } from './upload-under-way.ts';

test('a dropped folder is read where it lies, and a dropped plan is opened', async ({
  home,
  launch,
  portal,
}) => {
  const demo = await portal();
  const launched = await launch();
  const { page, complaints } = launched;
  await openPortal(page, demo);
  await launched.drop([demo.run.folder]);
  await expect(page.getByRole('button', { name: /^Upload 9 files/ })).toBeEnabled(patience);

  const plan = join(home, 'tonight.json');
  await writeFile(join(home, 'dem.tif'), 'dem');
  const put = `${demo.s3.origin}/dem.tif?X-Amz-Date=20300101T000000Z&X-Amz-Expires=60`;
  await writeFile(plan, JSON.stringify({ version: 1, uploads: [{ path: 'dem.tif', put }] }));
  await page.getByRole('link', { name: 'Queue' }).click();
  await launched.drop([plan]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tonight.json', patience);
  expect(complaints).toEqual([]);
});
