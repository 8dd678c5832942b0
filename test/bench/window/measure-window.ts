import type { Browser, Page } from '@playwright/test';
import { median, quantile } from '../quantile.ts';
import { installProbes, nextChanges, scrollFrames, whenListed } from './page-probes.ts';
import { spawnRows } from './spawn-rows.ts';
import { openStaticList } from './static-list.ts';

/** One run: milliseconds, and bytes of the page's heap with all rows selected. */
export interface WindowFigures {
  readonly addedMs: number;
  readonly scrollP95Ms: number;
  readonly staticP95Ms: number;
  readonly inputP99Ms: number;
  readonly changeMs: number;
  readonly heapBytes: number;
}

export interface WindowBench {
  /** Where the built page lies. */
  readonly pageFolder: string;
  readonly transfers: number;
  /** Scrolled through, in each list. */
  readonly frames: number;
  readonly keys: number;
  /** Changes waited for while nobody does anything. */
  readonly changes: number;
}

const step = 300;
/** The headers of six groups, and the table's own. */
const otherLines = 7;
const viewport = { width: 1280, height: 800 };

/** Measures the built page over a loopback server, and the static list beside it in the same browser. */
export async function measureWindow(browser: Browser, bench: WindowBench): Promise<WindowFigures> {
  const scrolled = { frames: bench.frames, step };
  const staticP95Ms = await withPage(browser, async (page) => {
    await openStaticList(page, bench.transfers);
    await page.evaluate(scrollFrames, { inside: 'ul', ...scrolled, frames: 30 });
    return quantile(await page.evaluate(scrollFrames, { inside: 'ul', ...scrolled }), 0.95);
  });
  const program = await spawnRows(bench.pageFolder, bench.transfers);
  try {
    return await withPage(browser, async (page) => {
      await page.addInitScript(installProbes);
      await page.goto(program.url);
      await page.getByRole('navigation').first().waitFor();
      const listed = page.evaluate(whenListed, bench.transfers + otherLines);
      const addedMs = -(await program.add()) + (await listed);
      const changeMs = await changesOf(page, bench.changes);
      const inputP99Ms = await inputOf(page, bench.keys);
      const frames = await page.evaluate(scrollFrames, { inside: '[role=grid]', ...scrolled });
      const heapBytes = await heapOf(page);
      return { addedMs, changeMs, inputP99Ms, scrollP95Ms: quantile(frames, 0.95), staticP95Ms, heapBytes };
    });
  } finally {
    await program.stop();
  }
}

async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport });
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** With the eight that move in sight. */
async function changesOf(page: Page, count: number): Promise<number> {
  return median(await page.evaluate(nextChanges, count));
}

/** Moves up and down and selects, as fast as the page answers. */
async function inputOf(page: Page, count: number): Promise<number> {
  const list = page.getByRole('grid');
  await list.press('Home');
  await page.evaluate(() => {
    window.slowKeysMs = [];
  });
  const keys = ['ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'PageDown', 'ArrowUp', 'Space', 'Home'];
  for (let pressed = 0; pressed < count; pressed += 1)
    await page.keyboard.press(keys[pressed % keys.length] ?? 'Home');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  const slow = await page.evaluate(() => window.slowKeysMs);
  // A browser tells only of those from 16 ms on.
  const quick = Array.from({ length: Math.max(0, count - slow.length) }, () => 16);
  return quantile([...quick, ...slow], 0.99);
}

async function heapOf(page: Page): Promise<number> {
  await page.getByRole('grid').press('Control+a');
  await page.getByRole('toolbar').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
