import { expect } from '@playwright/test';
import { anywhere, test } from './flow-test.ts';
import { connectPortal, openScenario, patience } from './person.ts';

test('a family is deleted by typing how many go: first scheduled, then gone', { tag: anywhere }, async ({
  flow,
}) => {
  const demo = await flow.portal();
  const { page, complaints } = await flow.launch();
  await connectPortal(page, demo);
  await openScenario(page, demo);
  const family = page.getByRole('region', { name: 'Damage' });
  await expect(family.getByRole('row')).toHaveCount(1 + 2);
  await family.getByRole('button', { name: 'Delete all of Damage…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('3');
  await dialog.getByRole('button', { name: 'Delete 2 results' }).click();
  await expect(dialog).toContainText('That is not 2.');
  expect(demo.lizard.requestCount('DELETE', /./)).toBe(0);
  await dialog.getByRole('textbox').fill('2');
  await dialog.getByRole('button', { name: 'Delete 2 results' }).click();
  await expect(page.getByText('The portal has scheduled it.').first()).toBeVisible(patience);
  await expect(family).toHaveCount(0, patience);
  expect(complaints).toEqual([]);
});
