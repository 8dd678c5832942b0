// `npm run fetch:electron`: Electron's binary for this checkout, tried although it failed today.
import { join } from 'node:path';
import { ensureElectron } from './electron/ensure-electron.ts';

const outcome = await ensureElectron(join(import.meta.dirname, '..'), { anew: true });
process.stderr.write(`${outcome.kind === 'missing' ? outcome.why : outcome.program}\n`);
process.exitCode = outcome.kind === 'missing' ? 1 : 0;
