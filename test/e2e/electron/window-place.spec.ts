import { expect } from '@playwright/test';
import type { ElectronWindow } from '../../support/launchers/electron-launcher.ts';
import { test } from './in-electron.ts';

const normal = { x: 120, y: 90, width: 900, height: 640 };

/** What the one window is like. */
const look = ({ app }: ElectronWindow) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('There is no window.');
    return {
      normal: window.getNormalBounds(),
      bounds: window.getBounds(),
      ...{ full: window.isMaximized(), seen: window.isVisible() },
    };
  });

test('a window that fills the screen does so at every later start, and still knows the size it goes back to', async ({
  launch,
}) => {
  const first = await launch();
  await expect.poll(() => look(first)).toMatchObject({ seen: true });
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    normal,
  );
  await expect.poll(() => look(first)).toMatchObject({ normal });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
  await expect.poll(() => look(first)).toMatchObject({ full: true });
  await first.quit();
  for (let start = 2; start <= 3; start += 1) {
    const again = await launch();
    await expect.poll(() => look(again)).toMatchObject({ seen: true, full: true, normal });
    if (start === 3) {
      await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
      await expect.poll(() => look(again)).toMatchObject({ full: false, bounds: normal });
    }
    await again.quit();
  }
});

test('the window is dark before its page has painted where a person wants it dark, and has no scroll bar', async ({
  launch,
}) => {
  const first = await launch();
  await first.page.evaluate(() =>
    (globalThis as unknown as { sluice: { invoke(name: string, params: object): unknown } }).sluice.invoke(
      'changeSettings',
      { theme: 'dark' },
    ),
  );
  const colour = ({ app }: ElectronWindow): Promise<string | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
  await expect.poll(() => colour(first)).toBe('#12181A');
  await first.quit();
  const again = await launch();
  expect(await colour(again)).toBe('#12181A');
  await expect(again.page.getByRole('navigation').first()).toBeVisible();
  const page = await again.page.evaluate(() => {
    const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      bars: [innerWidth - clientWidth, scrollHeight - clientHeight],
    };
  });
  expect(page).toEqual({ paper: 'rgb(18, 24, 26)', bars: [0, 0] });
});
