import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { patience } from '../flows/person.ts';
import { test } from './in-electron.ts';

test('SIGTERM while files go ends it in order, asking nobody: exit code 0, and the ledger is one file', async ({
  home,
  launch,
}) => {
  test.skip(process.platform === 'win32', 'Windows ends a process at once by it.');
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Try the demo' }).click();
  await expect(page.locator('tr.row').first()).toBeVisible(patience);
  const child = app.process();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  const state = await readdir(join(home, 'sluice'));
  expect(state).toContain('ledger.db');
  expect(state.filter((name) => name.startsWith('ledger.db-'))).toEqual([]);
});
