import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';

const run = promisify(execFile);
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sluice-desktop-'));
  ensureBuilt();
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('the built main process opens its state and its window, answers its page, and ends in order', async () => {
  const hooks = pathToFileURL(join(root, 'test', 'support', 'electron-hooks.ts')).href;
  const args = ['--import', hooks, join(root, 'out', 'main', 'main.js')];
  const folders = { SLUICE_TEST_USER_DATA: home, XDG_STATE_HOME: home, LOCALAPPDATA: home, HOME: home };
  const { stdout, stderr } = await run(process.execPath, args, { env: { ...process.env, ...folders } });
  expect(JSON.parse(stdout)).toMatchObject({
    calls: ['name Sluice', 'id org.sluice.desktop', 'sandbox'],
    windows: [['load sluice-app://window/']],
    page: 200,
    status: { ok: true, value: { transfers: [] } },
    end: ['name Sluice', 'id org.sluice.desktop', 'sandbox', 'quit', 'quit', 'gone'],
  });
  expect(stderr).toBe('');
});
