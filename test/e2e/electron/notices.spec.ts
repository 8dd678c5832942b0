import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './in-electron.ts';

test('Help shows the licences of what the app carries', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const shown = await app.evaluate(async ({ Menu, shell }) => {
    const opened = new Promise<string>((resolve) => {
      shell.openPath = (path) => {
        resolve(path);
        return Promise.resolve('');
      };
    });
    const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help');
    help?.submenu?.items.find(({ label }) => label === 'Third-party notices')?.click();
    return opened;
  });
  expect(await readFile(shown, 'utf8')).toContain('HDF5 (Hierarchical Data Format 5)');
});
