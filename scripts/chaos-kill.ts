// npm run chaos:kill -- --kills N --seed S: SIGKILLs the program while bytes move over three 200 MB files in parts and a
// hundred small ones, lets it finish, and prints what was lost (nothing) and what went again.
import { parseArgs } from 'node:util';
import { killRun } from '../test/chaos/kill-run.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const report = await killRun({
  kills: Number(values.kills),
  seed: Number(values.seed),
  large: [200e6, 200e6, 200e6],
  partSize: 8 * 1024 ** 2,
  small: 100,
  connections: 8,
});
console.table({
  kills: report.kills,
  files: report.files,
  'bytes (MB)': Math.round(report.bytes / 1e6),
  're-sent (MB)': Math.round(report.resentBytes / 1e6),
  'may re-send (MB)': Math.round(report.mayResend / 1e6),
  'accepted bodies sent again': report.sentAgain.length,
  'objects that are not their file': report.wrong.length,
  'exit code of the last run': report.exitCode,
});
const right = report.exitCode === 0 && report.sentAgain.length === 0 && report.wrong.length === 0;
process.exit(right && report.resentBytes <= report.mayResend ? 0 : 1);
