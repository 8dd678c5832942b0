// npm run bench:engine [-- --runs 5 --mebibytes 1024 --small 2000 --only single,multipart,small]: the engine against a
// bare node loop that hashes the same, and curl where it is installed; medians, and ratios within this one run.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { benchEngine } from '../test/bench/bench-engine.ts';
import { bytesTable, commitTable } from '../test/bench/bench-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    mebibytes: { type: 'string', default: '1024' },
    small: { type: 'string', default: '2000' },
    only: { type: 'string', default: '' },
  },
});
const outcomes = await benchEngine({
  runs: Number(values.runs),
  mebibytes: Number(values.mebibytes),
  smallFiles: Number(values.small),
  curl: spawnSync('curl', ['--version']).status === 0,
  only: values.only.split(',').filter(Boolean),
});
const large = outcomes.filter(({ name }) => name !== 'small');
if (large.length > 0) console.table(Object.assign({}, ...large.map(bytesTable)));
console.table(Object.assign({}, ...outcomes.filter(({ name }) => name !== 'single').map(commitTable)));
