import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { md5OfFile } from '../../../src-main/headless/cli/demo/md5-of-file.ts';
import { test } from './flow-test.ts';
import { choosePath, connectPortal, expectStates, fillPortal, openScenario, patience } from './person.ts';

test('connect, choose, correct one pairing, start, a power cut, start again, and all of it is in the store', async ({
  flow,
}) => {
  const demo = await flow.portal();
  // A name no rule knows: a person says where it goes.
  const strange = join(demo.run.folder, 'our-deepest-water.tif');
  await rename(join(demo.run.folder, 'depth-max-dtri.tif'), strange);
  const first = await flow.launch();
  const { page } = first;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await choosePath(flow, first, demo.run.folder, () =>
    page.getByRole('button', { name: /^Add folder/ }).click(),
  );
  await expect(page.getByRole('button', { name: /^Upload 8 files/ })).toBeEnabled(patience);
  const line = page.locator('tbody').filter({ hasText: 'our-deepest-water.tif' });
  await line.getByRole('combobox').click();
  await page.getByRole('option', { name: /depth-max-dtri/ }).click();
  await expect(line).toContainText('chosen by you');

  // So slow that the cut comes in the middle of every body: one that was whole in the store without an answer to it would be a
  // file Lizard already has, and a person's decision.
  demo.s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 5 } });
  await page.getByRole('button', { name: /^Upload 9 files/ }).click();
  await expect(page.locator('tr.row').filter({ hasText: 'Uploading' }).first()).toBeVisible(patience);
  await first.kill();
  await page.close();
  demo.s3.faults.clear();

  const second = await flow.launch();
  if (!flow.launcher.isDesktop) {
    await second.page.getByRole('button', { name: 'Enter key…' }).first().click(patience);
    await fillPortal(second.page, null, demo.lizard.key);
  }
  await expectStates(second.page, /In Lizard/, 9);
  for (const { code, path } of demo.run.files)
    expect(await demo.md5OfStored(code), code).toBe(
      await md5OfFile(code === 'depth-max-dtri' ? strange : path),
    );
  expect(second.complaints).toEqual([]);
});
