import { expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { Follower } from '../../../src-main/engine/ports/follower.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
/** More than the kernel takes in at once, so that a body can be seen half-way. */
const size = 16 * 1024 ** 2;
const mayHold = expect.stringMatching(/may hold/) as string;
const neverSeen: Follower = { look: () => Promise.resolve({ kind: 'unchanged' }) };

async function sending({ follower }: { readonly follower?: Follower } = {}) {
  const s3 = await demoS3({ faults: createFaultScript() });
  const plain = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });
  const openTarget: typeof plain = (destination) =>
    follower === undefined ? plain(destination) : { ...plain(destination), follower };
  const started = await startEngine({ options: { connections: 1 }, deps: { openTarget } });
  onTestFinished(started.close);
  const requests = await putRequests(s3, await testFiles([size, 10]));
  const begin = async () => {
    const [first, second] = await started.engine.add(requests, { again: false, signal });
    return { first: first!.id, second: second!.id, settled: started.engine.settled() };
  };
  return { ...started, s3, begin };
}

test('one that is queued is cancelled without a word to the server', async () => {
  const { engine, rows, s3, begin } = await sending();
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'delay-answer', ms: 300 } });
  const { second, settled } = await begin();
  const { cancelled, refused } = await engine.cancel([second]);
  expect([cancelled.length, refused.length]).toEqual([1, 0]);
  await settled;
  expect(rows.get('file-1.bin')).toMatchObject({ state: 'cancelled' });
  expect(rows.get('file-1.bin')).not.toHaveProperty('note');
  expect(puts(s3, 'file-1.bin').begun).toBe(0);
});

test('one in the middle of its body is cancelled, and the server has nothing of it', async () => {
  const { engine, rows, s3, begin } = await sending();
  s3.faults.add({ match: { method: 'PUT', path: /file-0/ }, do: { kind: 'slow', bytesPerSecond: 500_000 } });
  const { first, settled } = await begin();
  await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0 && inFlightBytes < size);
  await engine.cancel([first]);
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'cancelled', inFlightBytes: 0 });
  expect(rows.get('file-1.bin')).toMatchObject({ state: 'done' });
  expect(puts(s3, 'file-0.bin').committed).toBe(0);
});

test('one whose last byte has gone is cancelled with the word that the server may hold it', async () => {
  const { engine, rows, s3, begin } = await sending();
  s3.faults.add({ match: { method: 'PUT', path: /file-0/ }, do: { kind: 'delay-answer', ms: 10_000 } });
  const { first, settled } = await begin();
  await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes === size);
  const { cancelled } = await engine.cancel([first]);
  expect(cancelled).toMatchObject([{ state: 'cancelled', note: mayHold }]);
  await settled;
  expect(rows.get('file-1.bin')).toMatchObject({ state: 'done' });
});

test('one that is followed stops being followed and is done', async () => {
  const { engine, rows, begin } = await sending({ follower: neverSeen });
  const { first, second, settled } = await begin();
  for (const name of ['file-0.bin', 'file-1.bin'])
    await rowWhen(engine, name, ({ state }) => state === 'following');
  const { refused } = await engine.cancel([first, second]);
  await settled;
  expect(refused).toEqual([]);
  expect([...rows.values()].map(({ state }) => state)).toEqual(['done', 'done']);
});

test('one that is done is too late', async () => {
  const { engine, begin } = await sending();
  const { first, settled } = await begin();
  await settled;
  const { cancelled, refused } = await engine.cancel([first]);
  expect(cancelled).toEqual([]);
  expect(refused).toMatchObject([{ id: first, failure: { code: 'too-late' } }]);
});

test('one that was cancelled is sent when it is asked for again', async () => {
  const { engine, rows, s3, begin } = await sending();
  const stall = { match: { method: 'PUT' }, do: { kind: 'stall', afterBytes: 1000 } } as const;
  s3.faults.add(stall);
  const { settled } = await begin();
  await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0);
  await engine.cancel('all');
  await settled;
  expect([...rows.values()].map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  s3.faults.clear();
  const again = await begin();
  await again.settled;
  expect([...rows.values()].map(({ state }) => state)).toEqual(['done', 'done']);
});
