import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../support/built.ts';
import { type CliOptions, refusedCodes, runCli, startCli } from '../../support/run-cli.ts';
import { tempFolder } from '../../support/temp-folder.ts';

beforeAll(ensureBuilt);

/** Starts it with `--json` and answers its address. */
async function served(options: CliOptions, ...more: string[]) {
  const run = startCli(['serve', '--json', ...more], options);
  const told = await run.event(({ event }) => event === 'serving');
  if (told.event !== 'serving') throw new Error('Not what was waited for.');
  return { run, url: new URL(told.url) };
}

const ask = (url: URL, command: string, params: unknown = {}): Promise<unknown> =>
  fetch(new URL('/rpc', url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${url.hash.replace('#token=', '')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ command, params }),
  }).then((response) => response.json());

test('one line holds the address; the window answers there until a signal, and nothing is left', async () => {
  const folder = await tempFolder();
  const { run, url } = await served({ folder });
  expect(url.hostname).toBe('127.0.0.1');
  expect(await ask(url, 'capabilities')).toMatchObject({
    ok: true,
    value: { shell: 'browser', chooser: 'browse', drops: false, keepsKeys: false, savesFiles: 'download' },
  });
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Sluice</title>');
  run.child.kill('SIGTERM');
  const { code, events, stdout } = await run.ended;
  expect({ code, events: events.length }).toEqual({ code: 143, events: 1 });
  expect(stdout.split('\n')).toHaveLength(2);
  await expect(fetch(url)).rejects.toThrow();
  // A clean end takes the ledger's journal along.
  expect(await readdir(join(folder, 'xdg', 'sluice'))).not.toContain('ledger.db-wal');
  expect(await readdir(join(folder, 'xdg', 'sluice'))).not.toContain('owner.json');
});

test('people read the address on stdout too, with --quiet as well', async () => {
  const folder = await tempFolder();
  const run = startCli(['serve', '--quiet'], { folder });
  await once(run.child, 'told');
  run.child.kill('SIGINT');
  const { code, stdout } = await run.ended;
  expect(code).toBe(130);
  expect(stdout).toMatch(/^The window is at http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/);
});

test('a second one on the same state folder is refused, and says who has it', async () => {
  const folder = await tempFolder();
  const { run } = await served({ folder });
  const second = await runCli(['serve', '--json'], { folder });
  expect(second.code).toBe(2);
  expect(refusedCodes(second)).toEqual(['state-locked']);
  expect(second.stdout).toContain(String(run.child.pid));
  run.child.kill('SIGTERM');
  await run.ended;
});

test('a root that is no folder is refused before anything is made', async () => {
  const folder = await tempFolder();
  const end = await runCli(['serve', '--json', '--root', 'nowhere'], { folder });
  expect(end.code).toBe(2);
  expect(refusedCodes(end)).toEqual(['not-found']);
  await expect(stat(join(folder, 'xdg'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a port that is taken is refused, and the state folder is free again', async () => {
  const folder = await tempFolder();
  const { run, url } = await served({ folder });
  const state = join(folder, 'other');
  const end = await runCli(['serve', '--json', '--port', url.port, '--state', state], { folder });
  expect(end.code).toBe(2);
  expect(refusedCodes(end)).toEqual(['in-use']);
  expect(await readdir(state)).not.toContain('owner.json');
  run.child.kill('SIGTERM');
  await run.ended;
});

test('the window looks below its root only', async () => {
  const folder = await tempFolder();
  const { run, url } = await served({ folder }, '--root', '.');
  expect(await ask(url, 'browse', { path: null })).toMatchObject({ ok: true, value: { parent: null } });
  expect(await ask(url, 'browse', { path: '/etc' })).toMatchObject({ failure: { code: 'unsupported' } });
  run.child.kill('SIGTERM');
  await run.ended;
});
