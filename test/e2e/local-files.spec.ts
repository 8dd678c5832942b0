import { expect, type Page } from '@playwright/test';
import type { BuiltPage } from '../support/window/built-page.ts';
import { test } from '../support/window/page-test.ts';
import { sampleFileHash } from '../support/window/sample-local-files.ts';

/** A folder is chosen to look into; the file of `hash` stands beside its list. */
async function lookAt(built: BuiltPage, page: Page, hash: string): Promise<void> {
  await built.open(page, 'mode=data&count=276#/rasters/files');
  await page.getByRole('button', { name: 'Choose files or a folder…' }).click();
  await page.getByRole('dialog').locator('footer button').last().click();
  await page.getByRole('grid').locator('tbody tr').first().waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test('a file that stands beside a list it is not in is looked into again with it', async ({
  built,
  page,
}) => {
  await lookAt(built, page, '#/rasters/files/%2Felsewhere%2Fdepth.tif');
  const beside = page.getByRole('complementary', { name: 'About depth.tif' });
  await expect(beside).toContainText('There is no file /elsewhere/depth.tif.');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(beside).toContainText('There is no file /elsewhere/depth.tif.');
  const looks = await page.evaluate(
    () => window.fake.calls.filter(({ params }) => JSON.stringify(params).includes('elsewhere')).length,
  );
  expect(looks).toBe(2);
});

test('what was found on one portal is not offered, nor shown, on another', async ({ built, page }) => {
  await lookAt(built, page, sampleFileHash('fine'));
  const fit = page.getByRole('region', { name: 'Does it fit?' });
  await fit.getByRole('combobox', { name: 'Search by name…' }).click();
  await page.locator('.menu-item').first().click();
  await expect(fit.getByText('1 difference.')).toBeVisible();
  await fit.getByLabel('Portal').selectOption({ index: 1 });
  await expect(fit.getByRole('table')).toHaveCount(0);
  await expect(fit.getByRole('combobox', { name: 'Search by name…' })).toHaveValue('');
});

test('the page of a transfer leads into its file', async ({ built, page }) => {
  await built.open(page, 'mode=data&count=276#/transfer/transfer-6');
  const link = page.getByRole('link', { name: 'Look into this file' });
  await expect(link).toHaveAttribute('href', /^#\/rasters\/files\/%2F/);
  await link.click();
  await expect(page.getByRole('link', { name: 'Files on this computer' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('complementary', { name: /^About / })).toBeVisible();
});
