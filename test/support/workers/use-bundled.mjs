// Preloaded into the tests' processes: a thread of ours is started from its bundle, made of the same sources when the run
// began. Dozens of modules less are found, stripped of types and compiled for each thread.
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import threads from 'node:worker_threads';

const folder = process.env['SLUICE_BUNDLED_WORKERS'];
const source = /\/src-main\/(?:.+\/)?([a-z-]+-worker)\.ts$/;

const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    const name = source.exec(String(file))?.[1];
    super(
      folder === undefined || name === undefined ? file : pathToFileURL(join(folder, `${name}.js`)),
      options,
    );
  }
};
syncBuiltinESMExports();
