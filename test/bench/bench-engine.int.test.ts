import { expect, test } from 'vitest';
import { benchEngine } from './bench-engine.ts';
import { bytesTable, commitTable } from './bench-table.ts';

test('the engine and the bare loop carry the same bytes, proven by their ETags, and are told apart', async () => {
  const outcomes = await benchEngine({ runs: 1, mebibytes: 33, smallFiles: 20, curl: false, only: [] });
  expect(outcomes.map(({ name, bytes, transfers }) => [name, bytes, transfers])).toEqual([
    ['single', 33 * 1024 ** 2, 1],
    ['multipart', 33 * 1024 ** 2, 1],
    ['small', 20 * 1024, 20],
  ]);
  expect(outcomes.map(({ compared }) => compared.engine[0]?.commitMs.length)).toEqual([1, 3, 20]);
  const [single, , small] = outcomes;
  expect(Object.keys(bytesTable(single!))).toEqual(['single: bare', 'single: engine']);
  expect(commitTable(small!)['small']?.['commit p50 ms']).toMatch(/^\d+\.\d\d$/);
});
