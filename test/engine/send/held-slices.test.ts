import { expect, test } from 'vitest';
import { sliceSize } from '../../../src-main/engine/body/slice-pool.ts';
import { heldSlices } from '../../../src-main/engine/send/held-slices.ts';

/** What happened, in order, while a body of these slices was read to its end. */
async function read(lengths: readonly number[]): Promise<string[]> {
  const told: string[] = [];
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (const [index, length] of lengths.entries()) {
      told.push(`asked ${index}`);
      yield new Uint8Array(length);
    }
    await Promise.resolve();
  }
  const look = (): Promise<void> => {
    told.push('look');
    return Promise.resolve();
  };
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let given = 0;
  const body = await heldSlices({ size: whole, slices: slices() }, look);
  for await (const slice of body.slices) given += slice.length;
  expect([given, body.size]).toEqual([whole, whole]);
  return told;
}

test('the look comes when all but the last slice has been taken', async () => {
  expect(await read([sliceSize, sliceSize, 5])).toEqual(['asked 0', 'asked 1', 'look', 'asked 2']);
  expect(await read([sliceSize, sliceSize])).toEqual(['asked 0', 'look', 'asked 1']);
});

test('of a body of one slice or none it comes before there is a body', async () => {
  expect(await read([7])).toEqual(['look', 'asked 0']);
  expect(await read([sliceSize])).toEqual(['look', 'asked 0']);
  expect(await read([])).toEqual(['look']);
});

test('slices smaller than need be are looked before once, before any that could be the last', async () => {
  expect(await read([sliceSize, 10, 10, 10])).toEqual(['asked 0', 'look', 'asked 1', 'asked 2', 'asked 3']);
});

test('what the look throws is thrown, and the last slice is never asked for', async () => {
  let ended = false;
  async function* slices(): AsyncGenerator<Uint8Array> {
    try {
      yield new Uint8Array(sliceSize);
      expect.fail('the last slice was asked for');
      await Promise.resolve();
    } finally {
      ended = true;
    }
  }
  const came = () => Promise.reject(new Error('someone else came'));
  const body = await heldSlices({ size: sliceSize + 1, slices: slices() }, came);
  const taken = body.slices[Symbol.asyncIterator]();
  await taken.next();
  await expect(taken.next()).rejects.toThrow('someone else came');
  expect(ended).toBe(true);
  await expect(heldSlices({ size: 1, slices: slices() }, came)).rejects.toThrow('someone else came');
});
