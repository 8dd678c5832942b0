import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Reply } from '../../src-main/contract/reply.ts';
import { type RehearsedWindow, rehearsalLauncher } from '../support/launchers/rehearsal-launcher.ts';

interface Bridge {
  invoke(command: string, params: unknown): Promise<Reply<unknown>>;
  pathsOf(files: File[]): string[];
}

let home: string;
let launched: RehearsedWindow;
test.beforeEach(async ({ context }) => {
  home = await mkdtemp(join(tmpdir(), 'sluice-rehearsal-'));
  launched = await rehearsalLauncher.launch({ home, context });
});
test.afterEach(async () => {
  await launched.kill();
  await rm(home, { recursive: true, force: true });
});

/** Gives a command as the page's own scripts do. */
const ask = (page: Page, command: string, params: object = {}): Promise<Reply<unknown>> =>
  page.evaluate(([name, given]) => (globalThis as unknown as { sluice: Bridge }).sluice.invoke(name, given), [
    command,
    params,
  ] as const);

/** How many transfers of the queue are in Lizard. */
async function available(page: Page): Promise<number> {
  const reply = await ask(page, 'status');
  if (!reply.ok) return 0;
  const { transfers } = reply.value as { transfers: readonly { state: string }[] };
  return transfers.filter(({ state }) => state === 'available').length;
}

test('the built page talks to the built main process through the built preload', async () => {
  const { page, complaints } = launched;
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(await ask(page, 'capabilities')).toMatchObject({
    ok: true,
    value: { shell: 'desktop', drops: true },
  });
  await launched.choose(['/data/run']);
  expect(await ask(page, 'choosePaths', { what: 'run-folder' })).toEqual({
    ok: true,
    value: { paths: ['/data/run'] },
  });
  await page.screenshot({ path: 'test-results/rehearsal-first-run.png' });
  expect(complaints).toEqual([]);
});

test('the page has two ways to the program and one to a path, and nothing of Electron or Node', async () => {
  const seen = await launched.page.evaluate(() => {
    const { sluice } = globalThis as unknown as { sluice: object };
    const globals = globalThis as unknown as Record<string, unknown>;
    return [
      Object.keys(sluice).sort(),
      Object.isFrozen(sluice),
      typeof globals['require'],
      typeof globals['process'],
    ];
  });
  expect(seen).toEqual([['invoke', 'pathsOf', 'subscribe'], true, 'undefined', 'undefined']);
});

test('the demo runs to its end, told by events, beside the clock and in the taskbar', async () => {
  test.setTimeout(120_000);
  const { page, complaints } = launched;
  expect(await ask(page, 'tryDemo')).toMatchObject({ ok: true });
  await expect.poll(() => available(page), { timeout: 90_000 }).toBe(9);
  await expect(page.getByText('gridadmin.h5').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/rehearsal-demo.png' });
  await expect.poll(async () => (await launched.look()).tooltip).toBe('Sluice: Nothing on its way');
  const { bars, blockers, notifications } = await launched.look();
  expect(bars.at(-1)).toBe('-1 none');
  expect(bars.some((each) => each.endsWith('normal'))).toBe(true);
  expect(blockers.slice(0, 2)).toEqual(['start prevent-app-suspension', 'stop 7']);
  expect(notifications).toEqual(['All in: 9 files safe.']);
  expect(complaints).toEqual([]);
});

test('killed in the middle and started again, it goes on', async ({ context }) => {
  test.setTimeout(120_000);
  const before = launched.page;
  await ask(before, 'tryDemo');
  await launched.kill();
  await before.close();
  launched = await rehearsalLauncher.launch({ home, context });
  expect(await ask(launched.page, 'status')).toMatchObject({ ok: true });
});
