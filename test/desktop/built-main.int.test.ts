import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';

const run = promisify(execFile);
let userData: string;
beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'sluice-desktop-'));
  ensureBuilt();
});
afterAll(() => rm(userData, { recursive: true, force: true }));

test('the built main process boots, opens its window and serves the built page', async () => {
  const hooks = pathToFileURL(join(root, 'test', 'support', 'electron-hooks.ts')).href;
  const args = ['--import', hooks, join(root, 'out', 'main', 'main.js')];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, SLUICE_TEST_USER_DATA: userData },
  });
  expect(JSON.parse(stdout)).toEqual({
    calls: ['name Sluice', 'sandbox'],
    windows: [['load sluice-app://window/']],
    page: 200,
  });
});
