import type { Page } from '@playwright/test';
import { dropFiles } from '../launchers/drop-files.ts';
import type { FakeMode } from './sample-answers.ts';
import { sampleFileHash } from './sample-local-files.ts';
import { sampleRasterHash } from './sample-rasters.ts';
import { sampleScenarioHash } from './sample-portals.ts';

/** Something a window shows: where, over which program, and what a person did last. */
export interface WindowScene {
  readonly name: string;
  readonly mode: FakeMode;
  /** Transfers in the queue. */
  readonly count: number;
  readonly hash: string;
  /** Done once the view is there, by keyboard or mouse, without words: it runs in every language. */
  readonly act?: (page: Page) => Promise<void>;
}

const data = { mode: 'data', count: 276 } as const;
const empty = { mode: 'empty', count: 0 } as const;
const failing = { mode: 'failing', count: 276 } as const;
const scenario = { hash: sampleScenarioHash } as const;

const grid = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.getByRole('grid').press(key);
};
const dialog = (page: Page): Promise<void> => page.getByRole('dialog').waitFor();
const openDialog =
  (selector: string, at = 0) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).nth(at).click();
    await dialog(page);
  };

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page);
}

/** Files held over the window, not let go yet. */
const hold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'results_3di.nc'));
    document.body.dispatchEvent(
      new DragEvent('dragenter', { bubbles: true, cancelable: true, dataTransfer }),
    );
  });

/** A folder was chosen on the view of local files. */
async function chooseFiles(page: Page): Promise<void> {
  await page.locator('main button').first().click();
  await dialog(page);
  await page.getByRole('dialog').locator('footer button').last().click();
  await page.getByRole('grid').locator('tbody tr').first().waitFor();
}

/** Chooses a filter from the menu, by its place in it. */
const filter =
  (at: number) =>
  async (page: Page): Promise<void> => {
    await page.locator('search .menu-trigger').click();
    await page.getByRole('menuitem').nth(at).click();
    await dialog(page);
  };

/** Files before the one that is meant, in the order they stand. */
async function openFile(page: Page, at: number): Promise<void> {
  await chooseFiles(page);
  await page.getByRole('grid').locator('tbody tr').nth(at).click();
  await page.locator('aside canvas').or(page.locator('aside dl')).first().waitFor();
}

/** Every view with data, empty and failing, and what lies over it. */
export const windowScenes: readonly WindowScene[] = [
  { name: 'queue', ...data, hash: '#/queue' },
  {
    name: 'queue-selected',
    ...data,
    hash: '#/queue',
    act: (page) => grid(page, 'Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'),
  },
  {
    name: 'queue-undo',
    ...data,
    hash: '#/queue',
    act: (page) => grid(page, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Space', 'Delete'),
  },
  { name: 'queue-empty', mode: 'bare', count: 0, hash: '#/queue' },
  { name: 'queue-empty-connected', ...empty, hash: '#/queue' },
  { name: 'queue-failing', ...failing, hash: '#/queue' },
  {
    name: 'queue-lost',
    ...data,
    hash: '#/queue',
    act: async (page) => {
      await page.evaluate(() =>
        (window as unknown as { fake: { link(to: string): void } }).fake.link('lost'),
      );
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'transfer', ...data, hash: '#/transfer/transfer-6' },
  { name: 'transfer-failed', ...data, hash: '#/transfer/transfer-1' },
  { name: 'transfer-safe', ...data, hash: '#/transfer/transfer-100' },
  { name: 'transfer-failing', mode: 'data', count: 276, hash: '#/transfer/nobody' },
  { name: 'scenarios', ...data, hash: '#/scenarios' },
  { name: 'scenarios-empty', ...empty, hash: '#/scenarios' },
  { name: 'scenarios-no-portal', mode: 'bare', count: 0, hash: '#/scenarios' },
  { name: 'scenarios-failing', ...failing, hash: '#/scenarios' },
  { name: 'scenario', ...data, ...scenario },
  {
    name: 'scenario-menu',
    ...data,
    ...scenario,
    act: async (page) => {
      await page.locator('td .menu-trigger').nth(1).click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'scenario-delete', ...data, ...scenario, act: openDialog('section section header button') },
  { name: 'scenario-empty', ...empty, ...scenario },
  { name: 'scenario-failing', ...failing, ...scenario },
  { name: 'rasters', ...data, hash: '#/rasters' },
  {
    name: 'rasters-filtered',
    ...data,
    hash: '#/rasters',
    act: async (page) => {
      await page.locator('search input').fill('bloemhof');
      await filter(12)(page);
      await page.getByRole('dialog').getByRole('option').first().click();
      await filter(3)(page);
      await page.getByRole('dialog').locator('footer button').last().click();
      await page.locator('search li').nth(1).waitFor();
    },
  },
  {
    name: 'rasters-selected',
    ...data,
    hash: '#/rasters',
    act: (page) =>
      grid(
        page,
        'Home',
        'Space',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
      ),
  },
  {
    name: 'rasters-delete',
    ...data,
    hash: '#/rasters',
    act: async (page) => {
      await grid(
        page,
        'Home',
        'Space',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
        'Delete',
      );
      await page.getByRole('dialog').locator('li').first().waitFor();
    },
  },
  { name: 'rasters-filter', ...data, hash: '#/rasters', act: filter(0) },
  { name: 'rasters-filter-time', ...data, hash: '#/rasters', act: filter(4) },
  { name: 'rasters-empty', ...empty, hash: '#/rasters' },
  { name: 'rasters-no-portal', mode: 'bare', count: 0, hash: '#/rasters' },
  { name: 'rasters-failing', ...failing, hash: '#/rasters' },
  { name: 'raster', ...data, hash: sampleRasterHash(0) },
  { name: 'raster-series', ...data, hash: sampleRasterHash(3) },
  {
    name: 'raster-in-use',
    ...data,
    hash: sampleRasterHash(0),
    act: async (page) => {
      await openDialog('header .danger')(page);
      await page.getByRole('alert').waitFor();
      await page.getByRole('dialog').locator('.body button').click();
      await page.getByRole('dialog').locator('input').fill('something');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'raster-failing', ...failing, hash: sampleRasterHash(0) },
  { name: 'files-empty', ...data, hash: '#/rasters/files' },
  { name: 'files', ...data, hash: '#/rasters/files', act: chooseFiles },
  { name: 'file-refused', ...data, hash: '#/rasters/files', act: (page) => openFile(page, 0) },
  { name: 'file-advice', ...data, hash: '#/rasters/files', act: (page) => openFile(page, 1) },
  {
    name: 'file-fit',
    ...data,
    hash: '#/rasters/files',
    act: async (page) => {
      await openFile(page, 2);
      await page.locator('aside input').click();
      await page.locator('aside .menu-item').first().click();
      await page.locator('aside tbody tr').first().waitFor();
      await page.locator('aside table').scrollIntoViewIfNeeded();
    },
  },
  { name: 'file-hdf5', ...data, hash: sampleFileHash('results') },
  { name: 'file-damaged', ...data, hash: sampleFileHash('broken') },
  { name: 'files-failing', ...failing, hash: sampleFileHash('fine') },
  { name: 'portal', mode: 'bare', count: 0, hash: '#/queue', act: openDialog('.first li button') },
  {
    name: 'portal-refused',
    mode: 'bare',
    count: 0,
    hash: '#/queue',
    act: async (page) => {
      await openDialog('.first li button')(page);
      await page.locator('input[name=portal-address]').fill('demo.lizard.net');
      await page.locator('input[name=portal-key]').fill('not-the-key');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'chooser', ...data, ...scenario, act: (page) => dropFiles(page, ['run']).then(() => dialog(page)) },
  {
    name: 'chooser-empty',
    ...empty,
    hash: '#/queue',
    act: (page) => dropFiles(page, ['run']).then(() => dialog(page)),
  },
  {
    name: 'chooser-failing',
    ...failing,
    hash: '#/settings',
    act: (page) => dropFiles(page, ['run']).then(() => dialog(page)),
  },
  { name: 'drop', ...data, hash: '#/queue', act: hold },
  { name: 'proposal', ...data, hash: '#/proposal/run' },
  { name: 'proposal-plan', ...data, hash: '#/proposal/plan' },
  { name: 'proposal-reading', ...data, hash: '#/proposal/reading' },
  { name: 'proposal-empty', ...data, hash: '#/proposal/strange' },
  { name: 'proposal-failing', ...data, hash: '#/proposal/failed' },
  { name: 'history', ...data, hash: '#/history' },
  { name: 'history-receipt', ...data, hash: '#/history', act: openDialog('tbody td button') },
  { name: 'history-empty', ...empty, hash: '#/history' },
  { name: 'history-failing', ...failing, hash: '#/history' },
  { name: 'settings', ...data, hash: '#/settings' },
  { name: 'settings-empty', mode: 'bare', count: 0, hash: '#/settings' },
  { name: 'palette', ...data, hash: '#/queue', act: openPalette },
  {
    name: 'palette-selected',
    ...data,
    hash: '#/queue',
    act: async (page) => {
      await grid(page, 'Home', 'ArrowDown', 'Space');
      await openPalette(page);
    },
  },
  {
    name: 'shortcuts',
    ...data,
    hash: '#/queue',
    act: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
];
