import { expect, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { BodyCutError, faultyBody } from '../../../src-main/demo/faults/faulty-body.ts';

async function* source(): AsyncIterable<Buffer> {
  yield await Promise.resolve(Buffer.from('abcd'));
  yield Buffer.from('efgh');
}

function play(actions: readonly FaultAction[], gone = new AbortController().signal) {
  const seen: { text: string; resets: number } = { text: '', resets: 0 };
  const body = faultyBody(source(), actions, { reset: () => seen.resets++, gone });
  const done = (async () => {
    for await (const chunk of body) seen.text += chunk.toString();
  })();
  return { seen, done };
}

test('a body without faults is handed back as it is', () => {
  const body = source();
  const options = { reset: () => undefined, gone: new AbortController().signal };
  expect(faultyBody(body, [{ kind: 'wrong-etag' }], options)).toBe(body);
});

test.each([0, 3, 4, 6, 8])('a reset after %i bytes lets exactly those through', async (afterBytes) => {
  const { seen, done } = play([{ kind: 'reset', afterBytes }]);
  await expect(done).rejects.toBeInstanceOf(BodyCutError);
  expect(seen).toEqual({ text: 'abcdefgh'.slice(0, afterBytes), resets: 1 });
});

test('a reset beyond the end leaves the body whole', async () => {
  const { seen, done } = play([{ kind: 'reset', afterBytes: 9 }]);
  await done;
  expect(seen).toEqual({ text: 'abcdefgh', resets: 0 });
});

test('a stall holds until the client has gone', async () => {
  const client = new AbortController();
  const { seen, done } = play([{ kind: 'stall', afterBytes: 5 }], client.signal);
  await expect.poll(() => seen.text).toBe('abcde');
  client.abort();
  await expect(done).rejects.toBeInstanceOf(BodyCutError);
});

test.each([
  [0, '`bcdefgh'],
  [5, 'abcdeggh'],
  [99, 'abcdefgh'],
])('one bit of byte %i is flipped', async (atByte, text) => {
  const { seen, done } = play([{ kind: 'flip-bit', atByte }]);
  await done;
  expect(seen.text).toBe(text);
});

test('a slow body is whole and takes its time', async () => {
  const started = performance.now();
  const { seen, done } = play([{ kind: 'slow', bytesPerSecond: 80 }]);
  await done;
  expect(seen.text).toBe('abcdefgh');
  expect(performance.now() - started).toBeGreaterThan(90);
});
