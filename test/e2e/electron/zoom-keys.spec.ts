import { expect } from '@playwright/test';
import { test } from './in-electron.ts';

test('the keys of every keyboard zoom one step each, and back', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  /** Presses a key with Ctrl, as the system tells Chromium of it; answers the zoom level after it. */
  const press = (keyCode: string): Promise<number> =>
    app.evaluate(async ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('There is no window.');
      const heard = new Promise((resolve) => contents.once('before-input-event', resolve));
      contents.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: ['control'] });
      await heard;
      return contents.getZoomLevel();
    }, keyCode);
  const pressed: [key: string, level: number][] = [];
  for (const key of ['=', 'Plus', 'numadd', '-', 'numsub', '0', '-', '0'])
    pressed.push([key, await press(key)]);
  expect(pressed).toEqual([
    ['=', 0.5],
    ['Plus', 1],
    ['numadd', 1.5],
    ['-', 1],
    ['numsub', 0.5],
    ['0', 0],
    ['-', -0.5],
    ['0', 0],
  ]);
});
