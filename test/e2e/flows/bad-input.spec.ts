import { writeFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { anywhere, test } from './flow-test.ts';
import { choosePath, connectPortal, expectStates, fillPortal, openScenario, patience } from './person.ts';

const manyFiles = 20_000;

test('a folder of very many files, none of them recognised, is read while the window answers', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  const folder = join(flow.home, 'many');
  await mkdir(folder);
  for (let at = 0; at < manyFiles; at += 1) writeFileSync(join(folder, `tile-${at}.bin`), '');
  const launched = await flow.launch();
  const { page } = launched;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await choosePath(flow, launched, folder, () => page.getByRole('button', { name: /^Add folder/ }).click());
  await expect(page.getByRole('button', { name: 'Nothing to upload' })).toBeDisabled({ timeout: 120_000 });
  await expect(page.getByText(/\d+ more files that are no results/)).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
});

test('the same folder twice is in the queue once', { tag: anywhere }, async ({ flow }) => {
  const demo = await flow.portal();
  const launched = await flow.launch();
  const { page, complaints } = launched;
  const addRun = (): Promise<void> =>
    choosePath(flow, launched, demo.run.folder, () =>
      page.getByRole('button', { name: /^Add folder/ }).click(),
    );
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await addRun();
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expectStates(page, /In Lizard/, 9);
  await page.getByRole('link', { name: 'Scenarios' }).click();
  await openScenario(page, demo);
  await addRun();
  await expect(page.getByRole('button', { name: 'Nothing to upload' })).toBeDisabled(patience);
  await page.getByRole('link', { name: 'Queue' }).click();
  await expect(page.locator('tr.row')).toHaveCount(9);
  expect(complaints).toEqual([]);
});

test('a portal that answers with a web page is named as such, and nothing is kept', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  demo.lizard.faults.add({ match: {}, do: { kind: 'html', page: 'login' } });
  const { page } = await flow.launch();
  await page.getByRole('button', { name: 'Connect a portal…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address of the portal').fill(demo.lizard.origin);
  await dialog.getByLabel('Personal API key').fill(demo.lizard.key);
  await dialog.getByRole('button', { name: 'Check and connect' }).click();
  await expect(dialog).toContainText('A login page or proxy answered instead of', patience);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('no portal connected')).toBeVisible();
});

test('a key that stops working in the middle: one sentence, and a new key lets all go on', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  const launched = await flow.launch();
  const { page } = launched;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await choosePath(flow, launched, demo.run.folder, () =>
    page.getByRole('button', { name: /^Add folder/ }).click(),
  );
  demo.s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 10_000 } });
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expect(page.locator('tr.row').filter({ hasText: 'Uploading' }).first()).toBeVisible(patience);
  const works = demo.lizard.faults.add({
    match: {},
    do: { kind: 'answer', status: 401, code: 'unauthorised', at: 'start' },
  });
  const giveKey = page.getByRole('contentinfo').getByRole('button', { name: 'key not accepted: Enter key…' });
  await expect(giveKey).toBeVisible(patience);
  // Asked for before the old key works again: whoever is asked then is not.
  await giveKey.click();
  works();
  await fillPortal(page, null, demo.lizard.key);
  await expectStates(page, /In Lizard/, 9);
});

test('names with markup, controls and bidi marks are text, and what hides in them is seen', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  const name = '<img src=x onerror=alert(1)>\u202Efdp\u0007.tif';
  await rename(join(demo.run.folder, 'depth-max-dtri.tif'), join(demo.run.folder, name));
  const launched = await flow.launch();
  const { page, complaints } = launched;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await choosePath(flow, launched, demo.run.folder, () =>
    page.getByRole('button', { name: /^Add folder/ }).click(),
  );
  await expect(page.getByRole('main')).toContainText(
    '<img src=x onerror=alert(1)>⟨U+202E⟩fdp⟨U+0007⟩.tif',
    patience,
  );
  expect(await page.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a portal that went away: the proposal says so in a sentence, and looks again when asked', {
  tag: anywhere,
}, async ({ flow }) => {
  const demo = await flow.portal();
  const launched = await flow.launch();
  const { page } = launched;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  const back = demo.lizard.faults.add({ match: {}, do: { kind: 'reset', afterBytes: 0 } });
  await choosePath(flow, launched, demo.run.folder, () =>
    page.getByRole('button', { name: /^Add folder/ }).click(),
  );
  await expect(page.getByRole('main')).toContainText('Nothing was sent', { timeout: 90_000 });
  back();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('button', { name: /^Upload 9 files/ })).toBeEnabled(patience);
});

test('reloaded in the middle, and seen in a second page, the queue is the same', {
  tag: anywhere,
}, async ({ flow, context }) => {
  const demo = await flow.portal();
  const launched = await flow.launch();
  const { page } = launched;
  await connectPortal(page, demo);
  await openScenario(page, demo);
  await choosePath(flow, launched, demo.run.folder, () =>
    page.getByRole('button', { name: /^Add folder/ }).click(),
  );
  demo.s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 10_000 } });
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expect(page.locator('tr.row').filter({ hasText: 'Uploading' }).first()).toBeVisible(patience);
  await page.reload();
  await expect(page.locator('tr.row')).toHaveCount(9, patience);
  // A desktop has one window; a browser as many as a person opens.
  const second = 'url' in launched ? await context.newPage() : null;
  if (second !== null && 'url' in launched) await second.goto(String(launched.url));
  for (const each of second === null ? [page] : [page, second]) await expectStates(each, /In Lizard/, 9);
});
