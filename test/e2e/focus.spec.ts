import { expect } from '@playwright/test';
import { test } from '../support/window/page-test.ts';

test('the focus goes to the heading when what had it goes away, not to the top of the page', async ({
  built,
  page,
}) => {
  await built.open(page, 'count=276');
  await page.getByRole('grid').press('Home');
  await page.getByRole('grid').press('ArrowDown');
  await page.getByRole('grid').press('p');
  await page.getByRole('button', { name: 'Dismiss' }).first().press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('choosing the result that a file was taken for decides an undecided file', async ({ built, page }) => {
  await built.open(page, 'count=276');
  await page.evaluate(() => {
    location.hash = '#/proposal/run';
  });
  const goesTo = page.getByRole('combobox', { name: 'Where depth-max-dtri.tif goes' });
  await expect(page.getByRole('combobox', { name: 'Where s1-max-dtri.tif goes' })).not.toHaveValue(/taken/);
  await goesTo.click();
  await page.getByRole('option', { name: /^depth-max-dtri/ }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  const asked = await page.evaluate(() => window.fake.calls.filter(({ command }) => command === 'correct'));
  expect(asked.map(({ params }) => params)).toEqual([
    {
      id: 'run',
      corrections: [
        { kind: 'pair', path: '/runs/bloemhof/depth-max-dtri.tif', code: 'depth-max-dtri', replace: false },
      ],
    },
  ]);
});
