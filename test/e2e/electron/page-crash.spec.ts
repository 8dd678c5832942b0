import { expect } from '@playwright/test';
import type { ElectronWindow } from '../../support/launchers/electron-launcher.ts';
import { test } from './in-electron.ts';

/** Ends the page's process, and waits until Electron has told that it has gone. */
const crash = ({ app }: ElectronWindow): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<void>((resolve) => {
      page?.once('render-process-gone', () => setImmediate(resolve));
      page?.forcefullyCrashRenderer();
    });
  });

/** Whether the page lives and shows its views. */
const lives = ({ app }: ElectronWindow): Promise<boolean> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined || page.isCrashed()) return false;
    return (await page.executeJavaScript('document.querySelector("nav a") !== null')) as boolean;
  });

test('a page that crashes while files go comes back; after the second time a person is asked, and Show brings a live one', async ({
  launch,
}) => {
  const launched = await launch();
  const { app, page } = launched;
  const said: string[] = [];
  app.process().stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  await page.evaluate(() =>
    (globalThis as unknown as { sluice: { invoke(name: string, params: object): unknown } }).sluice.invoke(
      'tryDemo',
      {},
    ),
  );
  await app.evaluate(({ dialog }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push(args.at(-1));
      return new Promise(() => undefined);
    };
  });
  const asked = (): Promise<unknown[]> =>
    app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);

  await crash(launched);
  await expect.poll(() => lives(launched)).toBe(true);
  expect(await asked()).toEqual([]);

  await crash(launched);
  await expect
    .poll(asked)
    .toMatchObject([{ buttons: ['Open the window again', 'Quit Sluice'], cancelId: 0 }]);
  // The queue goes on meanwhile, and what it tells reaches a page that is there only.
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
    )
    .toBe(true);

  await app.evaluate(({ app: program }) => program.emit('second-instance'));
  await expect.poll(() => lives(launched)).toBe(true);
  expect(said.join('')).not.toMatch(/Render frame|Error:/);
});
