import { expect, type Page } from '@playwright/test';
import { test } from '../support/window/page-test.ts';
import { failures } from '../../src-renderer/text/nl/failures.ts';

const english = (page: Page, words: string) => page.locator('[lang="en"]').filter({ hasText: words });
const gone = 'The file is no longer where it was.';

test.describe('a Dutch window', () => {
  test('tells a failed transfer in Dutch, and marks what the program said as English', async ({
    built,
    page,
  }) => {
    const complaints = await built.open(page, 'count=276&lang=nl#/transfer/transfer-1');
    const panel = page.getByRole('complementary');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(panel).toContainText(failures['file-missing'].message);
    await expect(panel).toContainText(failures['file-missing'].remedy);
    await expect(panel.locator('[lang="en"]').filter({ hasText: gone }).first()).toBeVisible();
    await expect(page.getByRole('row', { name: failures['file-missing'].message })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('tells what is wrong with a proposal in Dutch', async ({ built, page }) => {
    await built.open(page, 'mode=data&count=276&lang=nl#/proposal/run');
    await expect(page.locator('main')).toContainText(failures['other-run'].message);
    await expect(english(page, 'The file says it is of simulation 482001').first()).toBeVisible();
  });

  test('tells what went wrong in passing in Dutch', async ({ built, page }) => {
    await built.open(page, 'count=276&lang=nl');
    const failure = { code: 'network', message: 'demo.lizard.net does not answer.' } as const;
    await page.evaluate(
      (told) => window.fake.emit('notice', { id: 'n', message: told.message, failure: told }),
      failure,
    );
    const messages = page.getByRole('region', { name: 'Berichten' });
    await expect(messages).toContainText(failures.network.message);
    await expect(english(page, failure.message)).toBeVisible();
  });
});

test('an English window says what the program said, once', async ({ built, page }) => {
  await built.open(page, 'count=276#/transfer/transfer-1');
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(gone).first()).toBeVisible();
  await expect(panel).not.toContainText(failures['file-missing'].message);
});
