import { expect, test } from 'vitest';
import { fuzzInspect } from '../support/rasters/fuzz/fuzz-inspect.ts';

test('a damaged file is facts or a sentence with a code, soon, and sound files are read before and after', async () => {
  const { runs, outcomes, slowestMs, complaints } = await fuzzInspect({
    runs: 600,
    seed: 1,
    untilMs: 10_000,
  });
  process.stdout.write(`\n=== ${runs} damaged files, the slowest ${Math.round(slowestMs)} ms ===\n`);
  process.stdout.write(`${JSON.stringify(outcomes)}\n\n`);
  expect(complaints).toEqual([]);
  // A machine that is busy tries fewer, since HDF5 that breaks its library costs a thread; none at all shows nothing.
  expect(runs).toBeGreaterThan(20);
});
