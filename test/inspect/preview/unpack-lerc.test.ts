import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackLerc } from '../../../src-main/inspect/preview/unpack-lerc.ts';

const block = { again: 0, most: 4096, samplesTogether: true, swap: null };

/** A LERC 2 header of this many rows and columns, and nothing behind it. */
function header(rows: number, columns: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(100));
  for (const [at, letter] of [...Buffer.from('Lerc2 ')].entries()) view.setUint8(at, letter);
  view.setInt32(6, 4, true);
  view.setInt32(14, rows, true);
  view.setInt32(18, columns, true);
  view.setInt32(22, 1, true);
  return new Uint8Array(view.buffer);
}

test.each([
  ['more pixels than its strip or tile has', header(100_000, 100_000), 0],
  ['no pixels', header(0, 64), 0],
  ['less than its header says', header(8, 8), 0],
  ['no LERC', new Uint8Array(64), 0],
  ['more than its strip or tile, compressed once more', new Uint8Array(deflateSync(Buffer.alloc(9e6))), 1],
])('LERC that holds %s is damaged', async (_what, packed, again) => {
  await expect(unpackLerc(packed, { ...block, again })).rejects.toMatchObject({ code: 'damaged' });
});

test('LERC of the first kind is said to be unknown', async () => {
  const packed = new Uint8Array(Buffer.from('CntZImage '.padEnd(64)));
  await expect(unpackLerc(packed, block)).rejects.toMatchObject({ code: 'unsupported' });
});
