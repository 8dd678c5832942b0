import { relative, sep } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Demo } from '../../../src-main/demo/start-demo.ts';
import type { LaunchedWindow } from '../../support/launchers/window-launcher.ts';
import type { Flow } from './flow-test.ts';

/** Long enough for a busy machine (ms). */
export const patience = { timeout: 60_000 };

/** Connects the portal by its real address and key, from the first run's choices. */
export async function connectPortal(page: Page, { lizard }: Demo): Promise<void> {
  await page.getByRole('button', { name: 'Connect a portal…' }).first().click();
  await fillPortal(page, lizard.origin, lizard.key);
}

/** Answers the dialog that asks for address (null: it knows it) and key. */
export async function fillPortal(page: Page, address: string | null, key: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (address !== null) await dialog.getByLabel('Address of the portal').fill(address);
  await dialog.getByLabel('Personal API key').fill(key);
  await dialog.getByRole('button', { name: 'Check and connect' }).click();
  await expect(dialog).toBeHidden(patience);
}

/** Opens the portal's scenario from the list of scenarios. */
export async function openScenario(page: Page, { scenario }: Demo): Promise<void> {
  await page.getByRole('option', { name: scenario.name }).click(patience);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.name, patience);
}

/** Chooses a folder or a plan where `ask` makes Sluice ask for one: in the system's dialog, or in its own chooser. */
export async function choosePath(
  { launcher, home }: Flow,
  launched: LaunchedWindow,
  path: string,
  ask: () => Promise<void>,
): Promise<void> {
  if (launcher.isDesktop) await launched.choose([path]);
  await ask();
  if (!launcher.isDesktop) await walkChooser(launched.page, relative(home, path).split(sep));
}

/** From the chooser's first folder down: opens each folder on the way, then takes the last, a folder or a plan. */
export async function walkChooser(page: Page, names: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const name of names) await dialog.getByRole('option', { name }).first().click(patience);
  const last = names.at(-1) ?? '';
  const take = last.endsWith('.json') ? 'Open this plan' : `Choose folder “${last}”`;
  await dialog.getByRole('button', { name: take }).click(patience);
}

/** Resolves when so many transfers of the queue show this state. */
export async function expectStates(page: Page, state: RegExp, count: number): Promise<void> {
  await expect(page.locator('tr.row').filter({ hasText: state })).toHaveCount(count, patience);
}
