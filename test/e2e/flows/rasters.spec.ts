import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { encodeGeoTiff } from '../../../src-main/demo/sample-run/encode-geotiff.ts';
import { sampleRaster } from '../../../src-main/demo/sample-run/sample-rasters.ts';
import { anywhere, test } from './flow-test.ts';
import { choosePath, connectPortal, patience } from './person.ts';

/** EPSG's word for a system that a file defines itself: it has no code. */
const ownSystem = 32_767;

const openRasters = (page: Page): Promise<void> => page.getByRole('link', { name: 'Rasters' }).click();
const rows = (page: Page) => page.getByRole('grid', { name: 'Raster sources' }).locator('tbody tr');

/** Looks for a raster source by a part of its name that no other has, and opens it. */
async function openSource(page: Page, part: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search by a part of the name' }).fill(part);
  await rows(page).filter({ hasText: part }).click(patience);

  await expect(page.getByRole('heading', { level: 1 })).toContainText(part, patience);
}

test('the rasters of one scenario are found among thousands, and one is opened', { tag: anywhere }, async ({
  flow,
}) => {
  const raster = { kind: 'raster', size: 40_000 } as const;
  const demo = await flow.portal({ holds: { 'depth-max-dtri': raster, 'total-damage': raster } });
  const { page, complaints } = await flow.launch();
  await connectPortal(page, demo);
  await openRasters(page);
  await expect(page.getByText(/^2,0\d\d raster sources/)).toBeVisible(patience);

  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('menuitem', { name: 'Only of one scenario' }).click();
  await page.getByRole('dialog').getByRole('option', { name: demo.scenario.name }).click(patience);
  await expect(page.getByText('2 raster sources', { exact: true })).toBeVisible(patience);
  await expect(rows(page)).toHaveCount(2);

  const name = await rows(page).first().locator('.name').textContent();
  await rows(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '', patience);
  await expect(page.getByText('Amersfoort / RD New (EPSG:28992)')).toBeVisible();
  await expect(page.getByText('0.5 × 0.5 m, rows from north to south')).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test('a file of a system without a code is refused with the line that mends it, and held against a source', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  const folder = join(flow.home, 'rasters');
  await mkdir(folder);
  const file = join(folder, 'deepest water.tif');
  await writeFile(file, encodeGeoTiff({ ...sampleRaster('depth-max-dtri'), epsg: ownSystem }));
  const launched = await flow.launch();
  const { page, complaints } = launched;
  await connectPortal(page, demo);
  await openRasters(page);
  if (flow.launcher.isDesktop) await launched.drop([file]);
  else {
    await page.getByRole('link', { name: 'Files on this computer' }).click();
    await choosePath(flow, launched, folder, () =>
      page.getByRole('button', { name: 'Choose files or a folder…' }).click(),
    );
  }

  const line = page.getByRole('grid', { name: 'Files' }).getByRole('row', { name: 'deepest water.tif' });
  await expect(line).toContainText('1 problem', patience);
  await line.click();
  const panel = page.getByRole('complementary', { name: 'About deepest water.tif' });
  await expect(panel).toContainText('Not as it is.');
  await expect(panel).toContainText('It does not say by an EPSG code which projection it has.');
  await expect(panel.locator('code').first()).toContainText(
    /^gdal_translate .*-a_srs EPSG:CODE .*deepest water/,
  );
  await expect(panel.getByRole('img', { name: /^Picture of band 1, values from 0/ })).toBeVisible(patience);

  await panel.getByRole('combobox', { name: 'Search by name…' }).fill('grid rain');
  await page.getByRole('option', { name: /grid rain/ }).click(patience);
  const fit = panel.getByRole('table', { name: /^Held against .*grid rain/ });
  await expect(fit.getByRole('row', { name: /Projection/ })).toContainText('EPSG:28992', patience);
  // In which unit its own pixels are nobody knows.
  await expect(fit.getByRole('row', { name: /Pixel size/ }).first()).toContainText('not comparable');
  expect(complaints).toEqual([]);
});

test('a raster source in use is not deleted, and one that nothing uses is', { tag: anywhere }, async ({
  flow,
}) => {
  const demo = await flow.portal();
  const { page, complaints } = await flow.launch();
  await connectPortal(page, demo);
  await openRasters(page);
  await openSource(page, 'bui09: bath');
  await expect(page.getByText('you may not see it, or it is gone')).toBeVisible(patience);
  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert').first()).toContainText('It is in use', patience);
  await expect(dialog).toContainText('1 you may not see');
  await dialog.getByRole('button', { name: 'Delete it all the same…' }).click();
  await dialog.getByRole('textbox').fill('bath');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('That is not its name.');
  expect(demo.lizard.requestCount('DELETE', /./)).toBe(0);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'All rasters' }).click();
  await openSource(page, 'bui09: grid rain');
  await page.getByRole('button', { name: 'Delete…' }).click();
  await dialog.getByRole('button', { name: 'Delete 1 raster source' }).click(patience);
  await expect(page.getByText('1 raster source is deleted.')).toBeVisible(patience);
  await expect(page.getByText('No raster source meets all of this.')).toBeVisible(patience);
  expect(demo.lizard.requestCount('DELETE', /rastersources/)).toBe(1);
  expect(complaints).toEqual([]);
});
