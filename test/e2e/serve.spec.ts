import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { DownloadTickets } from '../../src-main/headless/serve/download-tickets.ts';
import { startWindowServer } from '../../src-main/headless/serve/start-window-server.ts';

const out = join(import.meta.dirname, '..', '..', 'out');

interface Served {
  readonly child: ChildProcess;
  /** The address with its secret, as it was printed. */
  readonly url: string;
}

let home: string;
let served: Served;

/** Starts the built program as a person would, and reads the one line it prints. */
async function serve(
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const state = await mkdtemp(join(home, 'state-'));
  const args = ['serve', '--state', state, '--json', '--quiet', ...more];
  const child = spawn(process.execPath, [join(out, 'headless', 'sluice.js'), ...args], {
    env: { ...process.env, HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { event, url } = JSON.parse(line.toString()) as { event: string; url: string };
  expect(event).toBe('serving');
  return { child, url };
}

async function stop({ child }: Served): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

/** What the console complains of from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** What the page itself gets as an answer: what it has the right to, as its own scripts ask. */
const status = (page: Page, token: string): Promise<number> =>
  page.evaluate(async (secret) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ command: 'capabilities', params: {} });
    return (await fetch('/rpc', { method: 'POST', headers, body })).status;
  }, token);

test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sluice-serve-'));
  served = await serve();
});
test.afterEach(async () => {
  await stop(served);
  await rm(home, { recursive: true });
});

test('the window opens in a browser, its secret leaves the address, and a reload keeps it', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(served.url);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(page.url()).not.toContain('token');
  expect(await page.evaluate(() => sessionStorage.getItem('sluice.token'))).toBe(served.url.split('=')[1]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await page.reload();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.screenshot({ path: join(out, '..', 'test-results', 'serve.png') });
  expect(complaints).toEqual([]);
});

test('a second tab with the same address works beside the first', async ({ context, page }) => {
  const second = await context.newPage();
  const complaints = [page, second].map(complaintsOf);
  for (const tab of [page, second]) {
    await tab.goto(served.url);
    await expect(tab.getByRole('navigation').first()).toBeVisible();
  }
  expect(complaints).toEqual([[], []]);
});

test('without its secret the page says in a sentence what to do', async ({ page }) => {
  await page.goto(new URL('/', served.url).href);
  await expect(page.getByRole('alert')).toContainText('Open the address that "sluice serve" printed');
});

test('a program that was started again is found by its new address in the same tab', async ({ page }) => {
  const { port } = new URL(served.url);
  await page.goto(served.url);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await stop(served);
  served = await serve(['--port', port]);
  await page.goto(served.url);
  // A new secret in the same tab loads the page anew, which takes it out of the address: before that the old page stands.
  await expect(page).not.toHaveURL(/token/);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(await status(page, served.url.split('=')[1] ?? '')).toBe(200);
});

test('--open leads a browser there by a file, which is gone when it ends', async ({ page }) => {
  const opener = join(home, 'xdg-open');
  const told = join(home, 'told');
  await writeFile(opener, `#!/bin/sh\nprintf %s "$1" > ${told}.new && mv ${told}.new ${told}\n`, {
    mode: 0o700,
  });
  const opened = await serve(['--open'], { DISPLAY: ':9', PATH: `${home}:${process.env['PATH'] ?? ''}` });
  await expect.poll(() => existsSync(told)).toBe(true);
  const file = await readFile(told, 'utf8');
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(page.url()).not.toContain('token');
  await stop(opened);
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a browser saves what a ticket is for, under its name', async ({ page }) => {
  const downloads = new DownloadTickets(() => performance.now());
  const html = { type: 'text/html', body: Buffer.from('<title>Sluice</title>') };
  const server = await startWindowServer({
    ...{ port: 0, token: 'secret', page: new Map([['/index.html', html]]), downloads },
    app: { answer: () => Promise.reject(new Error('not asked')), connect: () => () => undefined },
    report: (error) => expect(error).toBeUndefined(),
  });
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const path = downloads.issue({ name: 'ontvangst é.json', contents: { kind: 'text', text: '{"a":1}' } });
  const begun = page.waitForEvent('download');
  await page.evaluate((href) => {
    const link = document.createElement('a');
    Object.assign(link, { href, download: '' });
    link.click();
  }, path);
  const download = await begun;
  expect(download.suggestedFilename()).toBe('ontvangst é.json');
  expect(await readFile(await download.path(), 'utf8')).toBe('{"a":1}');
  await server.close();
});

test('pages from elsewhere reach nothing', async ({ page }) => {
  const { origin, hash } = new URL(served.url);
  const token = hash.replace('#token=', '');
  await page.route('http://elsewhere.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  );
  await page.goto('http://elsewhere.invalid/');
  const outcome = await page.evaluate(
    async ({ at, secret }) => {
      const tried = async (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'reached',
          () => 'refused',
        );
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      const socket = new WebSocket(`${at.replace('http', 'ws')}/events?client=a`, ['sluice.v1', secret]);
      const listened = new Promise((resolve) => {
        socket.onopen = () => resolve('reached');
        socket.onerror = () => resolve('refused');
      });
      const frame = document.createElement('iframe');
      frame.src = at;
      document.body.append(frame);
      return {
        call: await tried(fetch(`${at}/rpc`, { method: 'POST', headers, body: '{}' })),
        form: await tried(fetch(`${at}/rpc`, { method: 'POST', mode: 'no-cors', body: '{}' })),
        page: await tried(fetch(at)),
        events: await listened,
      };
    },
    { at: origin, secret: token },
  );
  expect(outcome).toEqual({ call: 'refused', form: 'refused', page: 'refused', events: 'refused' });
});
