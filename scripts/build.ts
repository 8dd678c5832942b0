// Builds everything below out/ when the sources changed since the last build; prints on stderr only.
import { join } from 'node:path';
import { buildAll } from './build/build-all.ts';

try {
  await buildAll(join(import.meta.dirname, '..'));
} catch (error) {
  // The bundler's message names file, line and reason; a stack of its insides would only hide it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
