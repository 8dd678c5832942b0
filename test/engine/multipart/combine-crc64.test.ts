import fc from 'fast-check';
import { createCRC64, type IHasher } from 'hash-wasm';
import { expect, test } from 'vitest';
import { combineCrc64 } from '../../../src-main/engine/multipart/combine-crc64.ts';

const hasher = await createCRC64('9a6c9329ac4bc9b5');
const start = (): IHasher => hasher.init();
const crcOf = (...pieces: readonly Uint8Array[]): string => {
  const crc = start();
  for (const piece of pieces) crc.update(piece);
  return Buffer.from(crc.digest('binary')).toString('base64');
};
const pieceOf = (bytes: Uint8Array) => ({ crc64: crcOf(bytes), size: bytes.length });

test('the CRC of the pieces is that of the whole, however it was split', () => {
  const split = fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 12 });
  fc.assert(
    fc.property(split, (pieces) => {
      expect(combineCrc64(pieces.map(pieceOf))).toBe(crcOf(...pieces));
    }),
  );
});

test('the order of the pieces counts', () => {
  const [a, b] = [pieceOf(Buffer.from('ab')), pieceOf(Buffer.from('cd'))];
  expect(combineCrc64([b, a])).not.toBe(combineCrc64([a, b]));
});

test('it holds beyond 4 GiB', () => {
  const mebibyte = new Uint8Array(1024 ** 2);
  const count = 4097;
  const one = pieceOf(mebibyte);
  const expected = combineCrc64(Array.from({ length: count }, () => one));
  const first = pieceOf(Buffer.from('x'));
  // Twice the same zeros, once as one piece of more than 2^32 bytes.
  const zeros = { crc64: expected, size: count * mebibyte.length };
  expect(combineCrc64([first, zeros])).toBe(
    combineCrc64([first, ...Array.from({ length: count }, () => one)]),
  );
});

test('ten thousand parts take milliseconds', () => {
  const part = { crc64: 'rosUhgp5mIg=', size: 64 * 1024 ** 2 };
  const parts = Array.from({ length: 10_000 }, () => part);
  combineCrc64(parts);
  const begin = performance.now();
  combineCrc64(parts);
  // On a laptop it is two; a machine that does many things at once is given time.
  expect(performance.now() - begin).toBeLessThan(100);
});

test('what is no CRC64 is a bug', () => {
  expect(() => combineCrc64([{ crc64: 'AAAA', size: 1 }])).toThrow('eight bytes');
});
