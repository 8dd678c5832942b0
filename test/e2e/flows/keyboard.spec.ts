import { expect, type Page } from '@playwright/test';
import { anywhere, test } from './flow-test.ts';
import { expectStates, patience } from './person.ts';

const mostSteps = 60;

/** Walks by Tab to the control of this name, as one does who has no mouse, and looks that it is seen to have the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByRole('combobox', { name })).first();
  await expect(wanted).toBeVisible(patience);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      expect(await wanted.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

test('a whole upload without the mouse', { tag: anywhere }, async ({ flow }) => {
  const demo = await flow.portal();
  const launched = await flow.launch();
  const { page, complaints } = launched;
  const { keyboard } = page;
  await tabTo(page, /^Connect a portal/);
  await keyboard.press('Enter');
  await expect(page.getByLabel('Address of the portal')).toBeFocused();
  await keyboard.type(demo.lizard.origin);
  await keyboard.press('Tab');
  await keyboard.type(demo.lizard.key);
  await keyboard.press('Enter');

  await tabTo(page, /^Search scenarios/);
  await keyboard.type(demo.scenario.name.slice(0, 6));
  await expect(page.getByRole('option', { name: demo.scenario.name })).toBeVisible(patience);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.scenario.name, patience);
  if (flow.launcher.isDesktop) await launched.choose([demo.run.folder]);
  await tabTo(page, /^Add folder/);
  await keyboard.press('Enter');
  if (!flow.launcher.isDesktop) await walkByKeys(page, ['portal', 'run']);

  await expect(page.getByRole('button', { name: /^Upload 9 files/ })).toBeEnabled(patience);
  await keyboard.press('Control+Enter');
  await expectStates(page, /In Lizard/, 9);
  expect(complaints).toEqual([]);
});

/** Through the chooser's folders by their first letters. */
async function walkByKeys(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const entry = page.getByRole('dialog').getByRole('option', { name });
    await expect(entry).toBeVisible(patience);
    await page.keyboard.press(name.slice(0, 1));
    await page.keyboard.press('Enter');
    await expect(entry).toBeHidden(patience);
  }
  await tabTo(page, /^Choose folder/);
  await page.keyboard.press('Enter');
}
