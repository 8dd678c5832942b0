import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measureWindow } from '../bench/window/measure-window.ts';
import { mostHeapBytes, windowTable } from '../bench/window/window-table.ts';
import { root } from '../support/built.ts';

test('100,000 transfers, eight of them moving, are held in little memory', { tag: '@night' }, async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const pageFolder = join(root, 'out', 'renderer');
  const figures = await measureWindow(browser, {
    ...{ pageFolder, transfers: 100_000, frames: 30, keys: 20, changes: 5 },
  });
  // Times say something on a machine that does nothing else: `npm run bench:window`.
  console.table(windowTable([figures]));
  expect(figures.heapBytes).toBeLessThan(mostHeapBytes);
});
