// Preloaded into the tests' processes, and by them into their threads: a worker's file is taken from its bundle, made of the
// same sources when the run began. Dozens of modules less are found, stripped of types and compiled for each thread.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.env['SLUICE_BUNDLED_WORKERS'];
const source = /\/src-main\/(?:.+\/)?([a-z-]+-worker)\.ts$/;

registerHooks({
  resolve(specifier, context, resolveNext) {
    const name = source.exec(specifier)?.[1];
    if (folder === undefined || name === undefined) return resolveNext(specifier, context);
    return { url: pathToFileURL(join(folder, `${name}.js`)).href, shortCircuit: true };
  },
});
