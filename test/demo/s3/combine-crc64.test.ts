import fc from 'fast-check';
import { createCRC64 } from 'hash-wasm';
import { expect, test } from 'vitest';
import { combineCrc64 } from '../../../src-main/demo/s3/combine-crc64.ts';

test('the CRC of two pieces together is that of the whole', async () => {
  const crc64 = await createCRC64('9a6c9329ac4bc9b5');
  const crc = (bytes: Uint8Array): Buffer => Buffer.from(crc64.init().update(bytes).digest('binary'));
  const pieces = fc.uint8Array({ maxLength: 5000 });
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const combined = combineCrc64(crc(first), crc(second), second.length);
      expect(combined).toEqual(crc(Buffer.concat([first, second])));
    }),
  );
});
