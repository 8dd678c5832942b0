// The launcher of a checkout: builds when the sources changed, then becomes the bundled command line. It writes nothing
// to stdout, and since the command line runs in this very process, signals and the exit code need no passing on.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build/ensure-built.ts';

const root = join(import.meta.dirname, '..');
ensureBuilt(root);
const entry = join(root, 'out', 'headless', 'sluice.js');
process.argv[1] = entry;
await import(pathToFileURL(entry).href);
