import { expect } from '@playwright/test';
import { english } from '../../../src-main/desktop/words/english.ts';
import type { ElectronWindow } from '../../support/launchers/electron-launcher.ts';
import { expectStates, patience } from '../flows/person.ts';
import { test } from './in-electron.ts';
import { pickFromTray, trayEntries } from './pick-entry.ts';
import { uploadSlowly } from './upload-under-way.ts';

const { tray, quit } = english;

/** Lets the next questions be answered by these buttons, and tells which ones were asked. */
const answer = ({ app }: ElectronWindow, buttons: readonly number[]) =>
  app.evaluateHandle(({ dialog }, responses) => {
    const asked: (string | undefined)[] = [];
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message, buttons: labels = [] } = given.at(-1) as Electron.MessageBoxOptions;
      const response = responses[asked.length / 2] ?? 0;
      asked.push(message, labels[response]);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    return asked;
  }, buttons);

const windowCount = ({ app }: ElectronWindow): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('files under way: paused and resumed from the tray', async ({ launch, portal }) => {
  const demo = await portal();
  const launched = await launch();
  const { app, page } = launched;
  await uploadSlowly(launched, demo);
  await expect.poll(() => trayEntries(app)).toEqual([tray.show, tray.pauseAll, tray.quit]);
  await pickFromTray(app, tray.pauseAll);
  // What is on the line goes on to its end.
  const paused = page.locator('tr.row').filter({ hasText: 'Paused' });
  await expect(paused.first()).toBeVisible(patience);
  await expect(page.locator('tr.row').filter({ hasText: 'Uploading' }).first()).toBeVisible();
  await expect.poll(() => trayEntries(app)).toContain(tray.resumeAll);
  await pickFromTray(app, tray.resumeAll);
  await expect(paused).toHaveCount(0, patience);
  await expect.poll(() => trayEntries(app)).not.toContain(tray.resumeAll);
});

test('files under way: a closed window leaves them going, quitting asks, and the next start goes on', async ({
  launch,
  portal,
}) => {
  const demo = await portal();
  const first = await launch();
  const { app, page } = first;
  await uploadSlowly(first, demo);
  await page.close();
  expect(await windowCount(first)).toBe(0);
  const opened = app.waitForEvent('window');
  await pickFromTray(app, tray.show);
  const again = await opened;
  const uploading = again.locator('tr.row').filter({ hasText: 'Uploading' }).first();
  await expect(uploading).toBeVisible(patience);

  const asked = await answer(first, [1, 0]);
  await app.evaluate((electron) => electron.app.quit());
  await expect.poll(() => asked.jsonValue()).toEqual([quit.message, quit.stay]);
  await expect(uploading).toBeVisible();
  expect(await windowCount(first)).toBe(1);
  const ended = app.waitForEvent('close');
  const child = app.process();
  await app.evaluate((electron) => electron.app.quit());
  await ended;
  expect(child.exitCode).toBe(0);

  demo.s3.faults.clear();
  const second = await launch();
  await expectStates(second.page, /In Lizard/, 9);
});
