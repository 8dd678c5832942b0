import { expect, onTestFinished, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import type { Engine } from '../../../src-main/engine/create-engine.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const full = new SluiceError({ code: 'disk-full', message: 'Full.' });

/** Four files in the queue of an engine that sends one after the other, once it is told to; its disk is full while one says so. */
async function queued() {
  const disk = { full: false };
  const inner = memoryLedger();
  const ledger: Ledger = {
    ...inner,
    write: (batch) => (disk.full ? Promise.reject(full) : inner.write(batch)),
  };
  const requests = await putRequests(await demoS3(), await testFiles([1_000, 1_000, 1_000, 1_000]));
  const started = await startEngine({ options: { connections: 1 }, deps: { ledger } });
  onTestFinished(started.close);
  const rows = await started.engine.add(requests, { again: false, signal });
  return { ...started, disk, ids: rows.map(({ id }) => id) };
}

test.each<[string, (engine: Engine, ids: readonly string[]) => Promise<unknown>]>([
  ['a pause', (engine) => engine.pause({ ids: 'all', when: 'now' })],
  ['a cancel', (engine, ids) => engine.cancel(ids)],
  ['an arrangement', (engine, ids) => engine.arrange({ kind: 'priority', ids: [ids[0]!], priority: 'low' })],
])('%s that a full disk refuses leaves every file in the queue, in its place', async (_, command) => {
  const { engine, ids, disk, rows, story } = await queued();
  disk.full = true;
  await expect(command(engine, ids)).rejects.toMatchObject({ code: 'disk-full' });
  disk.full = false;
  await engine.settled();
  expect([...rows.values()].map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
  const sent = story.filter((line) => line.endsWith(': uploading')).map((line) => line.slice(5, 6));
  expect(sent.join('')).toBe('0123');
});
