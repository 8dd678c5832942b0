// npm run fuzz:inspect [-- --runs 20000 --seed 1]: damaged files, each made of its number, through the inspector; prints
// what came of them and ends with 1 where a file got no facts and no sentence, or took too long.
import { parseArgs } from 'node:util';
import { fuzzInspect } from '../test/support/rasters/fuzz/fuzz-inspect.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const { runs, outcomes, slowestMs, complaints } = await fuzzInspect({
  runs: Number(values.runs),
  seed: Number(values.seed),
});
console.table(outcomes);
console.log(
  `${runs} damaged files, the slowest ${Math.round(slowestMs)} ms, ${complaints.length} complaints`,
);
for (const { run, file, what } of complaints) console.log(`--runs 1 --seed ${run} (${file}): ${what}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
