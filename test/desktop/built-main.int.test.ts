import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';
import { RehearsalProgram } from '../support/rehearsal/start-program.ts';

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

// Windows ends a process at once by any of them; there the session's end is told to windows.
test.skipIf(process.platform === 'win32').for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends the built main process in order: exit code 0, and its ledger is one file',
  async (signal) => {
    const own = join(home, signal);
    await mkdir(own);
    const program = new RehearsalProgram(own, () => undefined);
    await program.opened();
    await program.ask({ kind: 'look' });
    expect(await program.end(signal)).toBe(0);
    const state = await readdir(join(own, 'sluice'));
    expect(state).toContain('ledger.db');
    expect(state.filter((name) => name.endsWith('-wal'))).toEqual([]);
  },
);
