import { rm } from 'node:fs/promises';
import { buildPage } from './build-page.ts';
import { pageFolderVariable } from './page-test.ts';

/** Before all of Playwright's workers start: compiling the window takes longer than most of what is shown of it. */
export default async function buildPageOnce(): Promise<() => Promise<void>> {
  const folder = await buildPage();
  process.env[pageFolderVariable] = folder;
  return () => rm(folder, { recursive: true });
}
