import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { expectStates, patience } from '../flows/person.ts';
import type { Witnessed } from '../../support/launchers/electron-witness.ts';
import { askProgram } from './ask-program.ts';
import { test } from './in-electron.ts';
import { openPortal, uploadSlowly } from './upload-under-way.ts';

const folder = process.env['SLUICE_SCREENS'] ?? 'test-results/screens-electron';

/** How often a screen is looked at: one with a clock on it never stands still. */
const mostLooks = 8;

/** The whole screen once it stands still for a moment. */
async function take(app: ElectronApplication, name: string): Promise<void> {
  let [before, now] = ['', await picture(app)];
  for (let looks = 0; looks < mostLooks && now !== before; looks += 1)
    [before, now] = [now, await picture(app)];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), Buffer.from(now, 'base64'));
}

const picture = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ desktopCapturer, screen }) => {
    const thumbnailSize = screen.getPrimaryDisplay().size;
    const [source] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize });
    return source?.thumbnail.toPNG().toString('base64') ?? '';
  });

test('first run', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('button', { name: 'Try the demo' })).toBeVisible();
  await take(app, 'first-run');
});

test('drop and pairing', async ({ launch, portal }) => {
  const demo = await portal();
  const launched = await launch();
  const { app, page } = launched;
  await openPortal(page, demo);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [demo.run.folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 350, data });
  await take(app, 'drop');
  await launched.drop([demo.run.folder]);
  await expect(page.getByRole('button', { name: /^Upload 9 files/ })).toBeEnabled(patience);
  await take(app, 'pairing');
});

test('queue, tray menu and the question before quitting', async ({ launch, portal }) => {
  const demo = await portal();
  const launched = await launch();
  const { app } = launched;
  await uploadSlowly(launched, demo);
  await take(app, 'queue');
  await app.evaluate(() => {
    const { sluiceWitness } = globalThis as unknown as { sluiceWitness: Witnessed };
    sluiceWitness.trayMenu?.popup({ x: 40, y: 120 });
  });
  await take(app, 'tray-menu');
  await app.evaluate(() => {
    const { sluiceWitness } = globalThis as unknown as { sluiceWitness: Witnessed };
    sluiceWitness.trayMenu?.closePopup();
  });
  await app.evaluate((electron) => electron.app.quit());
  await take(app, 'quit-question');
});

test('Dutch and dark, with the menu open', async ({ launch }) => {
  const { app, page } = await launch({
    switches: ['--lang=nl'],
    env: { LANGUAGE: 'nl', LC_ALL: 'nl_NL.UTF-8' },
  });
  await askProgram(page, 'changeSettings', { theme: 'dark' });
  await askProgram(page, 'tryDemo');
  await expectStates(page, /In Lizard/, 9);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[3]?.submenu?.popup({ x: 200, y: 30 }));
  await take(app, 'dutch-dark');
});
