import { expect, type Page } from '@playwright/test';
import type { RasterDeleteAsk, RasterQuery } from '../../src-main/contract/window/rasters.ts';
import { test } from '../support/window/page-test.ts';
import { sampleRasterHash } from '../support/window/sample-rasters.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Raster sources' });

/** What was asked by one command, in order. */
const asked = async <T>(page: Page, command: string): Promise<readonly T[]> =>
  (await page.evaluate(
    (name) => window.fake.calls.filter((call) => call.command === name).map(({ params }) => params),
    command,
  )) as readonly T[];

test('thousands of raster sources are read on as one comes to their end, and only those in sight are drawn', async ({
  built,
  page,
}) => {
  const complaints = await built.open(page, 'mode=data&count=276#/rasters');
  await expect(page.getByText('2,079 raster sources · 100 loaded')).toBeVisible();
  for (let pages = 2; pages <= 21; pages += 1) {
    await list(page).press('End');
    const words =
      pages < 21
        ? `2,079 raster sources · ${new Intl.NumberFormat('en-GB').format(pages * 100)} loaded`
        : '2,079 raster sources';
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  }
  await list(page).press('End');
  await expect(list(page).locator('tbody tr').last()).toHaveAttribute('aria-rowindex', '2080');
  expect(await list(page).locator('tbody tr').count()).toBeLessThan(80);
  const questions = await asked<{ next: string | null }>(page, 'rasterSources');
  expect(new Set(questions.map(({ next }) => next)).size).toBe(questions.length);
  expect(complaints).toEqual([]);
});

test('filters write one query: words, conditions and order together', async ({ built, page }) => {
  await built.open(page, 'mode=data&count=276#/rasters');
  const search = page.getByRole('searchbox', { name: 'Search by a part of the name' });
  // The program refuses a longer one.
  await expect(search).toHaveAttribute('maxlength', '1000');
  await search.fill('bloemhof');
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('menuitem', { name: 'Used by a layer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('no uuid');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('A UUID looks like');
  await dialog.getByRole('textbox').fill('0866DBE6-69b1-413e-a709-e28e888eaed8');
  await page.keyboard.press('Enter');
  await page.getByLabel('Order', { exact: true }).selectOption({ label: 'By size' });
  await page.getByRole('button', { name: 'Ascending; switch to descending' }).click();
  await expect(page.getByText('?name__icontains=bloemhof&ordering=-size')).toBeVisible();
  const last = (await asked<{ query: RasterQuery }>(page, 'rasterSources')).at(-1);
  expect(last?.query).toEqual({
    where: [
      { field: 'name', lookup: 'icontains', value: 'bloemhof' },
      { field: 'layers__uuid', value: '0866dbe6-69b1-413e-a709-e28e888eaed8' },
    ],
    order: { by: 'size', descending: true },
    scenario: null,
  });
  await page.getByRole('button', { name: /^Take away the filter: Used by layer/ }).click();
  await expect
    .poll(async () => (await asked<{ query: RasterQuery }>(page, 'rasterSources')).at(-1)?.query.where)
    .toHaveLength(1);
});

test('deleting a selection looks first, and then asks for those alone that nothing uses', async ({
  built,
  page,
}) => {
  await built.open(page, 'mode=data&count=276#/rasters');
  await expect(list(page).locator('tbody tr').first()).toBeVisible();
  await list(page).press('Space');
  for (let more = 0; more < 4; more += 1) await list(page).press('Shift+ArrowDown');
  await list(page).press('Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 would go. 3 are in use and stay.');
  expect(await asked<RasterDeleteAsk>(page, 'deleteRasterSources')).toMatchObject([{ how: 'look' }]);
  await dialog.getByRole('button', { name: 'Delete 2 raster sources' }).click();
  await expect(page.getByText('2 raster sources are deleted.')).toBeVisible();
  const [look, deletion] = await asked<Extract<RasterDeleteAsk, { uuids: unknown }>>(
    page,
    'deleteRasterSources',
  );
  expect(look?.uuids).toHaveLength(5);
  expect(deletion).toMatchObject({ how: 'unused', uuids: look?.uuids.slice(3) });
});

test('a list does not stand below conditions it was not asked for by', async ({ built, page }) => {
  await built.open(page, 'mode=data&count=276#/rasters');
  await expect(list(page).locator('tbody tr').first()).toBeVisible();
  await page.evaluate(() => {
    window.fake.call = () =>
      Promise.resolve({ ok: false, failure: { code: 'network', message: 'The portal cannot be reached.' } });
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('The portal cannot be reached.')).toBeVisible();
  await expect(list(page)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search by a part of the name' }).fill('bloemhof');
  await expect(list(page)).toHaveCount(0);
});

test('what came into use between the look and the deletion is told', async ({ built, page }) => {
  await built.open(page, 'mode=data&count=276#/rasters');
  await expect(list(page).locator('tbody tr').first()).toBeVisible();
  await list(page).press('Space');
  for (let more = 0; more < 4; more += 1) await list(page).press('Shift+ArrowDown');
  await list(page).press('Delete');
  await page.evaluate(() => {
    const call = window.fake.call.bind(window.fake);
    const inUse = { outcome: 'in-use', users: [], failure: null } as const;
    window.fake.call = async (command, params) => {
      const reply = await call(command, params);
      if (command !== 'deleteRasterSources' || !reply.ok) return reply;
      const { rows } = reply.value as { rows: readonly object[] };
      return {
        ok: true,
        value: { rows: rows.map((row, at) => (at === 0 ? { ...row, ...inUse } : row)) },
      } as never;
    };
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Delete 2 raster sources' }).click();
  await expect(page.getByText('1 raster source is deleted.')).toBeVisible();
  await expect(page.getByText('1 is in use and stays.')).toBeVisible();
});

test('one in use goes only when its whole name is typed', async ({ built, page }) => {
  await built.open(page, `mode=data&count=276${sampleRasterHash(0)}`);
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete it all the same…' }).click();
  await dialog.getByRole('textbox').fill('Hoogte');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('That is not its name.');
  expect(await asked<RasterDeleteAsk>(page, 'deleteRasterSources')).toMatchObject([{ how: 'look' }]);
  await dialog.getByRole('textbox').fill('Hoogte AHN5, 0.5 m');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 raster source is deleted.')).toBeVisible();
  expect((await asked<RasterDeleteAsk>(page, 'deleteRasterSources')).at(-1)).toMatchObject({
    how: 'force',
    typedName: 'Hoogte AHN5, 0.5 m',
  });
});

test('a raster that a rule refuses goes when a person says so', async ({ built, page }) => {
  await built.open(page, 'mode=data&count=276#/proposal/run');
  await expect(page.getByText(/^gdal_translate -a_srs EPSG:CODE total-damage.tif/)).toBeVisible();
  await page.getByRole('button', { name: 'Send total-damage.tif anyway, as it is' }).click();
  expect(await asked(page, 'correct')).toMatchObject([
    { corrections: [{ kind: 'pair', code: 'total-damage', replace: false }] },
  ]);
});
