// Builds everything below out/ when the sources changed since the last build; prints on stderr only.
import { join } from 'node:path';
import { buildAll } from './build/build-all.ts';

await buildAll(join(import.meta.dirname, '..'));
