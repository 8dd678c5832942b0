// npm run bench:window [-- --runs 5 --transfers 100000]: the built window in real Chromium over a queue of which eight
// move, beside a static list of the same rows in the same run; medians. Only memory is asserted.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureWindow, type WindowFigures } from '../test/bench/window/measure-window.ts';
import { mostHeapBytes, windowTable } from '../test/bench/window/window-table.ts';
import { chromiumLaunch } from './chromium-launch.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    transfers: { type: 'string', default: '100000' },
  },
});
const pageFolder = join(import.meta.dirname, '..', 'out', 'renderer');
const bench = { pageFolder, transfers: Number(values.transfers), frames: 240, keys: 200, changes: 60 };
const browser = await chromium.launch(chromiumLaunch());
const runs: WindowFigures[] = [];
for (let run = 0; run < Number(values.runs); run += 1) runs.push(await measureWindow(browser, bench));
await browser.close();
console.table(windowTable(runs));
if (runs.some(({ heapBytes }) => heapBytes > mostHeapBytes)) {
  process.stderr.write('The page holds more than 200 MB.\n');
  process.exitCode = 1;
}
