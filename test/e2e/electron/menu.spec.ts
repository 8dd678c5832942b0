import { type ElectronApplication, expect } from '@playwright/test';
import { english } from '../../../src-main/desktop/words/english.ts';
import { test } from './in-electron.ts';
import { pickFromMenu } from './pick-entry.ts';

const { menu } = english;

const places = [
  [menu.queue, /#\/queue$/],
  [menu.scenarios, /#\/scenarios$/],
  [menu.rasters, /#\/rasters$/],
  [menu.history, /#\/history$/],
  [menu.settings, /#\/settings$/],
] as const;
const edits = [menu.undo, menu.redo, menu.cut, menu.copy, menu.paste, menu.selectAll];
const views = [menu.palette, menu.reload, menu.actualSize, menu.zoomIn, menu.zoomOut, menu.fullScreen];
/** Every entry of the menu on Linux, each chosen by one of the tests below; the notices by their own. */
const entries = [
  ...[menu.addFolder, menu.openPlan, menu.close, menu.quit],
  ...[...edits, ...views, ...places.map(([label]) => label), menu.shortcuts, menu.notices, menu.about],
];

const zoomOf = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());

test('the entries that lead somewhere lead there, and there is no entry that is not tried here', async ({
  launch,
}) => {
  const { app, page, complaints } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const all = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).filter(({ type }) => type !== 'separator').map(({ label }) => label),
    ),
  );
  expect(all.toSorted()).toEqual(entries.toSorted());
  for (const [label, address] of places) {
    await pickFromMenu(app, [menu.go, label]);
    await expect(page).toHaveURL(address);
  }
  const dialog = page.getByRole('dialog');
  for (const [bar, label] of [
    [menu.view, menu.palette],
    [menu.help, menu.shortcuts],
  ] as const) {
    await pickFromMenu(app, [bar, label]);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  expect(complaints).toEqual([]);
});

test('the entries that ask open the dialogs of the system, and About says what the program is', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const asked = await app.evaluateHandle((electron) => {
    const seen: string[] = [];
    electron.dialog.showOpenDialog = (...given: unknown[]) => {
      seen.push((given.at(-1) as Electron.OpenDialogOptions).title ?? '');
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
    electron.app.showAboutPanel = () => void seen.push('about');
    return seen;
  });
  const { runFolder, plan } = english.choose;
  await pickFromMenu(app, [menu.file, menu.addFolder]);
  await expect.poll(() => asked.jsonValue()).toEqual([runFolder]);
  await pickFromMenu(app, [menu.file, menu.openPlan]);
  await expect.poll(() => asked.jsonValue()).toEqual([runFolder, plan]);
  await pickFromMenu(app, [menu.help, menu.about]);
  await expect.poll(() => asked.jsonValue()).toEqual([runFolder, plan, 'about']);
});

test('the entries that edit do so in the field that has the focus', async ({ launch }) => {
  const { app, page } = await launch();
  await pickFromMenu(app, [menu.view, menu.palette]);
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.pressSequentially('dem');
  const edit = (label: string): Promise<void> => pickFromMenu(app, [menu.edit, label]);
  const chosen = (): Promise<string> => field.evaluate(() => String(getSelection()));
  await edit(menu.selectAll);
  await expect.poll(chosen).toBe('dem');
  await edit(menu.cut);
  await expect(field).toHaveValue('');
  await edit(menu.paste);
  await expect(field).toHaveValue('dem');
  await edit(menu.undo);
  await expect(field).toHaveValue('');
  await edit(menu.redo);
  await expect(field).toHaveValue('dem');
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await edit(menu.selectAll);
  await expect.poll(chosen).toBe('dem');
  await edit(menu.copy);
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('dem');
});

test('the entries of the view load the page anew, make it larger and smaller, and fill the screen', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const view = (label: string): Promise<void> => pickFromMenu(app, [menu.view, label]);
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  const loaded = page.waitForEvent('load');
  await view(menu.reload);
  await loaded;
  expect(await page.evaluate(() => 'before' in globalThis)).toBe(false);
  await view(menu.zoomIn);
  await expect.poll(() => zoomOf(app)).toBe(0.5);
  await view(menu.zoomOut);
  await expect.poll(() => zoomOf(app)).toBe(0);
  await view(menu.zoomOut);
  await expect.poll(() => zoomOf(app)).toBe(-0.5);
  await view(menu.actualSize);
  await expect.poll(() => zoomOf(app)).toBe(0);
  const fills = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await view(menu.fullScreen);
  await expect.poll(fills).toBe(true);
  await view(menu.fullScreen);
  await expect.poll(fills).toBe(false);
});

for (const label of [menu.close, menu.quit])
  test(`"${label}" ends the program while nothing is under way`, async ({ launch }) => {
    const { app, page } = await launch();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    const ended = app.waitForEvent('close');
    const child = app.process();
    await pickFromMenu(app, [menu.file, label]);
    await ended;
    expect(child.exitCode).toBe(0);
  });
