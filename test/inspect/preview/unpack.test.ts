import { deflateSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src-main/inspect/preview/unpack.ts';
import { packBits, packLzw } from '../../support/pack-tiff.ts';

const view = (bytes: Uint8Array): DataView<ArrayBuffer> => new DataView(Uint8Array.from(bytes).buffer);
const packers: readonly (readonly [
  name: string,
  compression: number,
  pack: (bytes: Uint8Array) => Uint8Array,
])[] = [
  ['LZW', 5, packLzw],
  ['DEFLATE', 8, (bytes) => deflateSync(bytes)],
  ['DEFLATE by its old number', 32946, (bytes) => deflateSync(bytes)],
  ['PACKBITS', 32773, packBits],
  ['ZSTD', 50000, (bytes) => zstdCompressSync(bytes)],
];

describe.each(packers)('%s', (_, compression, pack) => {
  test('gives back what was packed', () => {
    // Few values make long strings, many make the table of codes full.
    const content = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.uint8Array({ min: 0, max: 1, minLength: 1, maxLength: 20_000 }),
      fc.uint8Array({ minLength: 5000, maxLength: 20_000 }),
    );
    fc.assert(
      fc.property(content, (bytes) => {
        expect(Buffer.from(unpack(compression, view(pack(bytes)), bytes.length))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 60 },
    );
  });

  test('never gives more than it may', () => {
    const packed = view(pack(new Uint8Array(1_000_000)));
    let given = 0;
    try {
      given = unpack(compression, packed, 1000).length;
    } catch (error) {
      expect(error).toMatchObject({ code: 'damaged' });
    }
    expect(given).toBeLessThanOrEqual(1000);
  });

  test('ends, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        try {
          expect(unpack(compression, view(bytes), 4096).length).toBeLessThanOrEqual(4096);
        } catch (error) {
          expect(error).toMatchObject({ code: 'damaged' });
        }
      }),
    );
  });
});

test('what cannot be unpacked here is named', () => {
  expect(() => unpack(50001, view(new Uint8Array(8)), 64)).toThrow(/WEBP/u);
});
