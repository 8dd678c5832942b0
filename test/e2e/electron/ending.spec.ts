import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './in-electron.ts';
import { uploadSlowly } from './upload-under-way.ts';

test('SIGTERM while files go ends it in order, asking nobody: exit code 0, and the ledger is one file', async ({
  home,
  launch,
  portal,
}) => {
  test.skip(process.platform === 'win32', 'Windows ends a process at once by it.');
  const demo = await portal();
  const launched = await launch();
  await uploadSlowly(launched, demo);
  const child = launched.app.process();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  const state = await readdir(join(home, 'sluice'));
  expect(state).toContain('ledger.db');
  expect(state.filter((name) => name.startsWith('ledger.db-'))).toEqual([]);
});
