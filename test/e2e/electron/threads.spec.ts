import { join } from 'node:path';
import { expect } from '@playwright/test';
import { testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { root } from '../../support/built.ts';
import { test } from './in-electron.ts';

const pairs = 12;

test('each of many threads that read HDF5 answers, and can be ended', async ({ launch, portal }) => {
  const { run } = await portal();
  const { app } = await launch();
  const worker = join(root, testElectron(root, process.env).out, 'main', 'inspect-worker.js');
  const path = run.files.find((file) => file.path.endsWith('gridadmin.h5'))?.path ?? '';
  const answered = await app.evaluate(
    async (_electron, ask) => {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const { statSync } = process.getBuiltinModule('node:fs');
      const { size } = statSync(ask.path);
      const kinds: string[] = [];
      const read = async (): Promise<void> => {
        const thread = new Worker(ask.worker, { stdout: true, stderr: true });
        await new Promise<void>((resolve) => {
          thread.on('message', ({ kind }: { kind: string }) => {
            if (kind !== 'reading') resolve(void kinds.push(kind));
          });
          thread.postMessage({ ask: 'facts', path: ask.path, size, limitMs: 10_000 });
        });
        await thread.terminate();
      };
      for (let pair = 0; pair < ask.pairs; pair += 1) await Promise.all([read(), read()]);
      return kinds;
    },
    { worker, path, pairs },
  );
  expect(answered).toEqual(Array.from({ length: 2 * pairs }, () => 'facts'));
});
