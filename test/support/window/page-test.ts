import { test as base } from '@playwright/test';
import { BuiltPage } from './built-page.ts';
import { SceneStage } from './scene-stage.ts';

/** How the workers learn where the one build lies. */
export const pageFolderVariable = 'SLUICE_TEST_PAGE_FOLDER';

interface OfAWorker {
  readonly built: BuiltPage;
  /** A page that all cases of a worker share; one that fails takes its worker, and so the page, with it. */
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
  stage: [
    async ({ browser, built }, use) => {
      const context = await browser.newContext();
      await use(await SceneStage.in(await context.newPage(), built));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
