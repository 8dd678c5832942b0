// npm run chaos:clock -- --transfers N --seed S: queues under URLs of every life, with signers and machines whose clocks are
// wrong or jump, in simulated time; prints what a person, the store and the signer saw of each, and fails if anyone was bothered.
import { parseArgs } from 'node:util';
import { faultsOf } from '../test/chaos/clock-judgement.ts';
import { clockMatrix } from '../test/chaos/clock-matrix.ts';
import { clockRow } from '../test/chaos/clock-row.ts';
import { clockRun } from '../test/chaos/clock-run.ts';

const { values } = parseArgs({
  options: { transfers: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [transfers, seed] = [Number(values.transfers), Number(values.seed)];
const rows: Record<string, string | number>[] = [];
let isRight = true;
const cells = [...clockMatrix('portal', transfers, seed), ...clockMatrix('plan', transfers, seed)];
for (const [index, cell] of cells.entries()) {
  const begun = performance.now();
  const report = await clockRun(cell);
  const took = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${index + 1} of ${cells.length} cells, ${took} s\n`);
  rows.push(clockRow(report));
  for (const fault of faultsOf(report)) {
    isRight = false;
    process.stderr.write(`${JSON.stringify(cell)}: ${fault}\n`);
  }
}
console.table(rows);
process.exit(isRight ? 0 : 1);
