import { expect } from '@playwright/test';
import { test } from './flow-test.ts';
import { expectStates, patience } from './person.ts';

test('first run: one action starts the demo, and nine results are in Lizard', async ({ flow }) => {
  const { page, complaints } = await flow.launch();
  let actions = 0;
  await page.getByRole('button', { name: 'Try the demo' }).click();
  actions += 1;
  await expect(
    page
      .locator('tr.row')
      .filter({ hasText: /Waiting for Lizard|In Lizard/ })
      .first(),
  ).toBeVisible(patience);
  expect(actions).toBeLessThanOrEqual(3);
  await expectStates(page, /In Lizard/, 9);
  await expect(page.locator('tr.header').filter({ hasText: 'Safe' })).toContainText('9');
  await expect(page.getByText('Nothing needs you.')).toBeVisible();
  expect(complaints).toEqual([]);
});
