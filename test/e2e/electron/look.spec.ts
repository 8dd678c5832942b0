import { expect } from '@playwright/test';
import { dutch } from '../../../src-main/desktop/words/dutch.ts';
import { english } from '../../../src-main/desktop/words/english.ts';
import { askProgram } from './ask-program.ts';
import { test } from './in-electron.ts';
import { trayEntries } from './pick-entry.ts';

test('on a Dutch system window, menu and tray speak Dutch, and English as soon as that is chosen', async ({
  launch,
}) => {
  const { app, page } = await launch({
    switches: ['--lang=nl'],
    env: { LANGUAGE: 'nl', LC_ALL: 'nl_NL.UTF-8' },
  });
  const bar = (): Promise<readonly string[]> =>
    app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
  const barIn = ({ menu }: typeof english): string[] => [menu.file, menu.edit, menu.view, menu.go, menu.help];
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'nl');
  expect(await bar()).toEqual(barIn(dutch));
  expect(await trayEntries(app)).toEqual([dutch.tray.show, dutch.tray.quit]);
  await askProgram(page, 'changeSettings', { language: 'en' });
  await expect(html).toHaveAttribute('lang', 'en');
  expect(await bar()).toEqual(barIn(english));
  expect(await trayEntries(app)).toEqual([english.tray.show, english.tray.quit]);
});

test('what is chosen dark is dark, in the window and in the system around it, also at the next start', async ({
  launch,
}) => {
  const first = await launch();
  await askProgram(first.page, 'changeSettings', { theme: 'dark' });
  await first.quit();
  const { app, page } = await launch();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  const [red, green, blue] = await page.evaluate(() =>
    (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number),
  );
  expect(Math.max(red ?? 255, green ?? 255, blue ?? 255)).toBeLessThan(64);
});
