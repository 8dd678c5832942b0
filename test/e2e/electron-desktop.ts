import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../support/built.ts';
import { electronLauncher } from '../support/launchers/electron-launcher.ts';
import type { LaunchedWindow } from '../support/launchers/window-launcher.ts';

let home: string;
let launched: LaunchedWindow;
test.beforeAll(ensureBuilt);
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sluice-electron-'));
  launched = await electronLauncher.launch({ home });
});
test.afterEach(async () => {
  await launched.quit();
  await rm(home, { recursive: true, force: true });
});

test('the window opens in Electron, isolated from Node, on an origin of its own', async () => {
  const { page, complaints } = launched;
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(new URL(page.url()).protocol).toBe('sluice-app:');
  const seen = await page.evaluate(() => {
    const globals = globalThis as unknown as Record<string, unknown>;
    return [typeof globals['require'], typeof globals['process'], typeof globals['sluice']];
  });
  expect(seen).toEqual(['undefined', 'undefined', 'object']);
  expect(complaints).toEqual([]);
});

test('the demo runs to its end in Electron', async () => {
  test.setTimeout(120_000);
  const { page } = launched;
  await page.evaluate(() =>
    (globalThis as unknown as { sluice: { invoke(name: string, params: object): unknown } }).sluice.invoke(
      'tryDemo',
      {},
    ),
  );
  await expect(page.getByText(/In Lizard/u)).toHaveCount(9, { timeout: 90_000 });
});
