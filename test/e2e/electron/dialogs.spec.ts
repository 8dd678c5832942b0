import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { english } from '../../../src-main/desktop/words/english.ts';
import { askProgram } from './ask-program.ts';
import { test } from './in-electron.ts';

test('the dialogs of the system belong to the window, ask for what is wanted, and what they answer is taken', async ({
  home,
  launch,
}) => {
  const { app, page } = await launch();
  const asked = await app.evaluateHandle(({ dialog, BrowserWindow }, folder) => {
    const seen: object[] = [];
    const note = (given: readonly unknown[]): void => {
      const [parent, options] = given as [object, Electron.OpenDialogOptions];
      seen.push({ ...options, hasParent: parent === BrowserWindow.getAllWindows()[0] });
    };
    dialog.showOpenDialog = (...given: unknown[]) => {
      note(given);
      return Promise.resolve({ canceled: false, filePaths: [folder] });
    };
    dialog.showSaveDialog = (...given: unknown[]) => {
      note(given);
      return Promise.resolve({ canceled: seen.length < 4, filePath: `${folder}/told.txt` });
    };
    return seen;
  }, home);
  const chosen = { paths: [home] };
  expect(await askProgram(page, 'choosePaths', { what: 'run-folder' })).toEqual(chosen);
  expect(await askProgram(page, 'choosePaths', { what: 'plan' })).toEqual(chosen);
  expect(await askProgram(page, 'saveDiagnostics')).toEqual({ kind: 'cancelled' });
  const file = join(home, 'told.txt');
  await expect(readFile(file)).rejects.toThrow('ENOENT');
  expect(await askProgram(page, 'saveDiagnostics')).toEqual({ kind: 'saved', path: file });
  expect(await readFile(file, 'utf8')).toContain('Sluice');
  const hasParent = true;
  expect(await asked.jsonValue()).toMatchObject([
    { hasParent, title: english.choose.runFolder, properties: ['openDirectory', 'multiSelections'] },
    { hasParent, title: english.choose.plan, filters: [{ extensions: ['json'] }] },
    { hasParent, defaultPath: 'sluice-diagnostics.txt' },
    { hasParent, defaultPath: 'sluice-diagnostics.txt' },
  ]);
});
