import { type Page, test as base } from '@playwright/test';
import { BuiltPage } from './built-page.ts';
import { SceneStage } from './scene-stage.ts';

/** How the workers learn where the one build lies. */
export const pageFolderVariable = 'SLUICE_TEST_PAGE_FOLDER';

interface OfAWorker {
  readonly built: BuiltPage;
  /**
   * The page in which the cases of a worker open their windows, one after the other; one that fails takes its worker, and so
   * the page, with it.
   */
  readonly desk: Page;
  /** Another one for scenes, whose time stands still. */
  readonly stage: SceneStage;
}

/** Cases on the window over a fake program. */
export const test = base.extend<object, OfAWorker>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern, also where it asks for nothing.
    async ({}, use) => {
      const folder = process.env[pageFolderVariable];
      if (folder === undefined) throw new Error('The page was not built: see globalSetup.');
      await use(new BuiltPage(folder));
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  // Where the pointer was left it would rest on what the next case opens.
  page: async ({ desk }, use) => {
    await desk.mouse.move(0, 0);
    await use(desk);
  },
  stage: [
    async ({ browser, built }, use) => {
      const context = await browser.newContext();
      await use(await SceneStage.in(await context.newPage(), built));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
