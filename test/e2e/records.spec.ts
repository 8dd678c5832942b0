import { expect, type Page } from '@playwright/test';
import type { BuiltPage } from '../support/window/built-page.ts';
import { test } from '../support/window/page-test.ts';

const panel = (page: Page) => page.getByRole('complementary');
const calls = (page: Page, command: string) =>
  page.evaluate(
    (name) => window.fake.calls.filter((each) => each.command === name).map(({ params }) => params),
    command,
  );

/** Opens the window at a view; answers what the console complained of. */
async function openAt(
  built: BuiltPage,
  page: Page,
  hash: string,
  query = 'count=276',
): Promise<readonly string[]> {
  const complaints = await built.open(page, query);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  return complaints;
}

test.describe("a transfer's page", () => {
  test('tells phases, parts, tries and what the server said', async ({ built, page }) => {
    const complaints = await openAt(built, page, '#/transfer/transfer-6');
    await expect(panel(page)).toContainText('run-0001/results_3di.nc');
    await expect(panel(page).getByRole('list', { name: 'Phases' })).toContainText(
      /Uploading.*of 179 parts, \d+ again/,
    );
    await expect(panel(page).getByRole('img')).toHaveAttribute(
      'aria-label',
      /accepted, 4 going.*of 179 parts/,
    );
    await expect(panel(page)).toContainText('503 SlowDown');
    await expect(panel(page)).toContainText('Bodies begun');
    expect(complaints).toEqual([]);
  });

  test('a single PUT on the line may end first, and says what a pause costs', async ({ built, page }) => {
    await openAt(built, page, '#/transfer/transfer-3');
    await expect(panel(page).getByRole('button', { name: 'Pause after this file' })).toBeVisible();
    await panel(page)
      .getByRole('button', { name: /Pause now \(\d.* go again\)/ })
      .click();
    expect(await calls(page, 'pause')).toEqual([{ ids: ['transfer-3'], when: 'now' }]);
  });

  test('what failed is said in words, with its remedies as buttons', async ({ built, page }) => {
    await openAt(built, page, '#/transfer/transfer-1');
    await expect(panel(page)).toContainText('The file is no longer where it was.');
    await expect(panel(page).getByRole('button', { name: 'Choose the file…' })).toBeVisible();
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    expect(await calls(page, 'retry')).toEqual([{ ids: ['transfer-1'] }]);
  });

  test('one that is not known says so', async ({ built, page }) => {
    await openAt(built, page, '#/transfer/nobody');
    await expect(panel(page).getByRole('alert')).toContainText('No such transfer.');
  });
});

test.describe('the history', () => {
  test('is searched, paged, and its receipts are read and saved', async ({ built, page }) => {
    const complaints = await openAt(built, page, '#/history', 'count=600');
    await expect(page.getByRole('status').filter({ hasText: '1–100 of' })).toBeVisible();
    await page.getByRole('button', { name: 'Older' }).click();
    await expect(page.getByRole('status').filter({ hasText: '101–200 of' })).toBeVisible();
    await page.getByRole('searchbox').fill('gridadmin');
    await expect(page.getByRole('row', { name: /results_3di/ })).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Receipt of .*gridadmin/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('is the MD5 of the bytes');
    await expect(dialog).toContainText('tx0000000000000001');
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await page.getByRole('button', { name: /^Save \d+ receipts/ }).click();
    await expect(page.getByText('Saved as /home/me/saved.json.')).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('teaches where there is nothing', async ({ built, page }) => {
    await openAt(built, page, '#/history', 'count=0');
    await expect(page.getByRole('heading', { name: 'Nothing has been uploaded yet.' })).toBeVisible();
  });
});

test.describe('the settings', () => {
  test('are taken when a field is left, and wrong text is refused in its place', async ({ built, page }) => {
    const complaints = await openAt(built, page, '#/settings');
    await page.getByLabel('Connections at once').fill('100');
    await page.getByLabel('Connections at once').press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'A whole number from 1 to 64.' })).toBeVisible();
    await page.getByLabel('Connections at once').fill('4');
    await page.getByLabel('Speed limit (MB/s)').fill('2,5');
    await page.getByLabel('Speed limit (MB/s)').press('Enter');
    await page.getByLabel('Theme', { exact: true }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByLabel('Proxy').selectOption('address');
    await page.getByLabel('Address of the proxy').fill('http://proxy.example:3128');
    await page.getByLabel('Address of the proxy').press('Enter');
    await expect
      .poll(() => calls(page, 'changeSettings'))
      .toEqual([
        { concurrency: 4 },
        { limitRate: 2_500_000 },
        { theme: 'dark' },
        { proxy: 'http://proxy.example:3128' },
      ]);
    await expect(page.getByLabel('Speed limit (MB/s)')).toHaveValue('2.5');
    expect(complaints).toEqual([]);
  });

  test('show the diagnostics before they are saved', async ({ built, page }) => {
    await openAt(built, page, '#/settings');
    await page.getByRole('button', { name: 'Show what it holds…' }).click();
    await expect(page.getByRole('textbox', { name: 'Diagnostics' })).toHaveValue(/node: 24\.18\.0/);
    await page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click();
    expect(await calls(page, 'saveDiagnostics')).toEqual([{}]);
  });
});
