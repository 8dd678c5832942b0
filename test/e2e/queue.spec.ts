import { expect, type Page } from '@playwright/test';
import { test } from '../support/window/page-test.ts';

const grid = (page: Page) => page.getByRole('grid');
const active = (page: Page) => page.locator('tr.active');
const watched = (page: Page) =>
  page.evaluate(() => window.fake.calls.filter(({ command }) => command === 'watch').length);

/** Presses keys one after the other on the list. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await grid(page).press(key);
}

test.describe('the queue', () => {
  test('answers the four questions without a complaint of the console', async ({ built, page }) => {
    const complaints = await built.open(page, 'count=276');
    await expect(page.locator('header').filter({ hasText: 'MB/s' })).toContainText('2 need you');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(276 + 6 + 1));
    await expect(page.locator('tr.header').filter({ hasText: 'Needs you' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Replace', exact: true })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('shows what was told, in place, and asks anew after a gap', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await expect(page.getByRole('row', { name: /run-0000\/gridadmin/ })).toContainText('41 MB/s');
    const before = await watched(page);
    await page.evaluate(() => window.fake.alter('transfer-2', { rate: 77e6 }));
    await expect(page.getByRole('row', { name: /run-0000\/gridadmin/ })).toContainText('77 MB/s');
    expect(await watched(page)).toBe(before);
    await page.evaluate(() => window.fake.alter('transfer-2', { rate: 55e6 }, { gap: 3, silent: true }));
    await page.evaluate(() => window.fake.alter('transfer-3', { rate: 1e6 }));
    await expect(page.getByRole('row', { name: /run-0000\/gridadmin/ })).toContainText('55 MB/s');
    expect(await watched(page)).toBeGreaterThan(before);
  });

  test('100,000 transfers are rows in sight only, and the last one is two keys away', async ({
    built,
    page,
  }) => {
    await built.open(page, 'count=100000');
    await press(page, 'End');
    await expect(active(page)).toContainText('run-1666');
    expect(await page.locator('tbody tr').count()).toBeLessThan(80);
    await expect(active(page)).toHaveAttribute('aria-rowindex', String(100_006 + 1));
    await press(page, 'Home', 'ArrowDown');
    await expect(active(page)).toContainText('run-0000/results_3di.nc');
  });

  test('by keyboard: fold, choose a range, choose all, open and close', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await press(page, 'Home', 'Enter');
    await expect(
      page.locator('tr.header').filter({ hasText: 'Needs you' }).getByRole('button'),
    ).toHaveAttribute('aria-expanded', 'false');
    await press(page, 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown');
    await expect(page.getByRole('toolbar')).toContainText('2 selected');
    await press(page, 'Control+a');
    await expect(page.getByRole('toolbar')).toContainText('276 selected');
    await press(page, 'Escape');
    await expect(page.getByRole('toolbar')).toBeHidden();
    await press(page, 'Home', 'ArrowDown', 'Enter');
    await expect(page).toHaveURL(/#\/transfer\/transfer-0$/);
    await expect(grid(page)).toBeFocused();
    await press(page, 'Escape');
    await expect(page).toHaveURL(/#\/queue$/);
  });

  test('the row that has the keyboard is followed when the order changes', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await press(page, 'Home', 'ArrowDown', 'ArrowDown');
    await expect(active(page)).toContainText('run-0000/aggregate_results_3di.nc');
    await page.evaluate(() => window.fake.drop('transfer-0'));
    await expect(active(page)).toContainText('run-0000/aggregate_results_3di.nc');
    await expect(active(page)).toHaveAttribute('aria-rowindex', '3');
  });

  test('a filter narrows, says when nothing matches, and lets go', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await press(page, '/');
    await page.keyboard.type('total-damage');
    await expect(page.locator('tbody tr.row').first()).toContainText('total-damage.tif');
    await page.keyboard.type(' nowhere');
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(page.locator('tr.header').filter({ hasText: 'Needs you' })).toBeVisible();
  });

  test('a program that does not answer is said, and the window catches up when it is back', async ({
    built,
    page,
  }) => {
    await built.open(page, 'count=276');
    await expect(grid(page)).toBeVisible();
    await page.evaluate(() => window.fake.link('lost'));
    await expect(page.getByRole('alert')).toContainText('Sluice does not answer this window.');
    const before = await watched(page);
    await page.evaluate(() => window.fake.link('back'));
    await expect(page.getByRole('alert')).toBeHidden();
    await expect.poll(() => watched(page)).toBeGreaterThan(before);
  });

  test('the palette does what is chosen, and gives the focus back', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await press(page, 'Home', 'Control+k');
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(grid(page)).toBeFocused();
  });

  test('names are text, and what hides in them is seen', async ({ built, page }) => {
    await built.open(page, 'count=276');
    await page.evaluate(() => window.fake.alter('transfer-2', { name: '<img src=x>\u202Efdp.exe' }));
    await expect(page.locator('tbody')).toContainText('<img src=x>⟨U+202E⟩fdp.exe');
    expect(await page.locator('tbody img').count()).toBe(0);
  });
});
