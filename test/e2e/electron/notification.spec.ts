import { expect } from '@playwright/test';
import type * as Electron from 'electron';
import { patience } from '../flows/person.ts';
import { test } from './in-electron.ts';
import { uploadSlowly } from './upload-under-way.ts';

interface Shown {
  /** What the system shows, not held by it. */
  shown: WeakRef<Electron.Notification>[];
  gc(): void;
}

test('a notification that is clicked late brings the window back: it was not let go of', async ({
  launch,
  portal,
}) => {
  const demo = await portal();
  const launched = await launch({ switches: ['--js-flags=--expose-gc'] });
  const { app } = launched;
  await app.evaluate(({ Notification }) => {
    const stage = globalThis as unknown as Shown;
    stage.shown = [];
    Notification.isSupported = () => true;
    Notification.prototype.show = function (this: Electron.Notification) {
      stage.shown.push(new WeakRef(this));
    };
  });
  await uploadSlowly(launched, demo);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  demo.s3.faults.clear();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as Shown).shown.length), patience)
    .toBeGreaterThan(0);
  const back = app.waitForEvent('window');
  await app.evaluate(async () => {
    const stage = globalThis as unknown as Shown;
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      stage.gc();
    }
    stage.shown[0]?.deref()?.emit('click');
  });
  await expect((await back).getByRole('navigation').first()).toBeVisible();
});
