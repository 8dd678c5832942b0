// npm run chaos:mapped -- --rounds N --seed S: files are sent, by one PUT and in parts, while another program (Python) writes
// into them through a memory map; prints how often that was seen, and fails if a mixture was ever called verified.
import { parseArgs } from 'node:util';
import { mappedRun } from '../test/chaos/mapped-run.ts';
import { ensureTool } from './ensure-tool.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const python = ensureTool('python');
if (python.kind === 'missing') {
  process.stderr.write(`SKIPPED: writers through a memory map. ${python.sentence}\n`);
  process.exit(0);
}
const report = await mappedRun({ rounds: Number(values.rounds), seed: Number(values.seed) });
console.table({
  rounds: values.rounds,
  'writes while sent': report.writes,
  'seen as changed, nothing stored': report.noticed,
  'called verified, and of one moment': report.whole,
  'called verified, and a mixture': report.mixed.length,
  'ended otherwise': report.strange.length,
});
for (const round of [...report.mixed, ...report.strange]) process.stderr.write(`${round}\n`);
process.exit(report.mixed.length + report.strange.length === 0 ? 0 : 1);
