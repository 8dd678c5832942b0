import { expect, type Page } from '@playwright/test';
import type { Demo } from '../../../src-main/demo/start-demo.ts';
import type { ElectronWindow } from '../../support/launchers/electron-launcher.ts';
import { connectPortal, openScenario, patience } from '../flows/person.ts';

/** Connects the portal and opens its scenario, where a run may be dropped or chosen. */
export async function openPortal(page: Page, demo: Demo): Promise<void> {
  await connectPortal(page, demo);
  await openScenario(page, demo);
}

/** Sends the sample run, so slowly that it is under way until the store's faults are cleared. */
export async function uploadSlowly(launched: ElectronWindow, demo: Demo): Promise<void> {
  const { page } = launched;
  await openPortal(page, demo);
  await launched.drop([demo.run.folder]);
  demo.s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 5 } });
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expect(page.locator('tr.row').filter({ hasText: 'Uploading' }).first()).toBeVisible(patience);
}
