// npm run screens:electron [-- --out FOLDER]: pictures of the whole screen with Sluice in Electron itself, its dialogs and menus
// included: what the window's own pictures (npm run screens) cannot show.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInElectron } from './electron-step/run-in-electron.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(import.meta.dirname, '..', 'test-results', 'screens-electron') },
  },
});
process.exitCode = await runInElectron(['--project=screens'], { SLUICE_SCREENS: values.out });
