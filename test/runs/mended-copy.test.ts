import { expect, test } from 'vitest';
import { checkRun } from '../../src-main/runs/check-run.ts';
import { pairFiles } from '../../src-main/runs/pair-files.ts';
import { recognise } from '../../src-main/runs/recognise.ts';
import type { Recognition } from '../../src-main/runs/recognition.ts';
import { resultRow } from '../support/result-row.ts';
import { rasterFacts } from '../support/rules/raster-facts.ts';

const raster = (name: string, mtimeMs: number): Recognition =>
  recognise({ path: `/run/${name}`, name, size: 10, mtimeMs }, rasterFacts({}, `/run/${name}`));

test.each([
  ['older than its original waits for a person', 1, []],
  ['as old goes in its place', 2, ['s1-dtri-mended.tif']],
  ['younger goes in its place', 3, ['s1-dtri-mended.tif']],
])('a mended copy %s', (_, mtimeMs, going) => {
  const files = [raster('s1-dtri.tif', 2), raster('s1-dtri-mended.tif', mtimeMs)];
  const results = [resultRow(1, { code: 's1-dtri' })];
  const { pairs, needsDecision } = pairFiles({
    files,
    results,
    pairs: [],
    replace: false,
    sendAnyway: false,
  });
  expect(pairs.map(({ file }) => file.name)).toEqual(going);
  expect(needsDecision).toBe(going.length === 0);
  const doubtful = checkRun(files).filter(({ code }) => code === 'ambiguous');
  expect(doubtful).toHaveLength(going.length === 0 ? 2 : 0);
});
