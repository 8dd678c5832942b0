import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectStates, patience } from '../flows/person.ts';
import { test } from './in-electron.ts';
import { openPortal } from './upload-under-way.ts';

const longAfter = 300;

test('suspend and resume, both told by hand: the place is kept, and what waits for later goes on at once', async ({
  home,
  launch,
  portal,
}) => {
  const demo = await portal();
  const launched = await launch();
  const { app, page } = launched;
  const refuses = demo.s3.faults.add({
    match: { method: 'PUT' },
    do: { kind: 'answer', status: 503, code: 'SlowDown', retryAfterSeconds: longAfter, at: 'start' },
  });
  await openPortal(page, demo);
  await launched.drop([demo.run.folder]);
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  const waiting = page.locator('tr.row').filter({ hasText: 'Tries again soon' });
  // All of them: what is refused only after the computer woke waits as it was told.
  await expect(waiting).toHaveCount(9, patience);

  await app.evaluate(({ powerMonitor, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(800, 600);
    powerMonitor.emit('suspend');
  });
  const kept = JSON.parse(await readFile(join(home, 'sluice', 'config.json'), 'utf8')) as object;
  expect(kept).toMatchObject({ window: { width: 800, height: 600 } });
  refuses();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expectStates(page, /In Lizard/, 9);
});
