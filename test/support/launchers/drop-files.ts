import { basename } from 'node:path';
import type { Page } from '@playwright/test';

/** Drops files of these names on the middle of the page, as a file manager does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const names = paths.map((path) => basename(path));
  await page.evaluate((each) => {
    const dataTransfer = new DataTransfer();
    for (const name of each) dataTransfer.items.add(new File([], name));
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    const target = document.elementFromPoint(x, y) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y }),
      );
  }, names);
}
