import { expect, test } from 'vitest';
import { proofOf } from '../../../src-main/app/history/proof-of.ts';

const single = { outcome: 'done', parts: 1, multipart: false, toLizard: false } as const;

test.each([
  [{ ...single, verified: 'md5' }, /^The ETag .* is the MD5 of the bytes that were read from the file\.$/],
  [{ ...single, verified: 'parts-md5', parts: 7, multipart: true }, /MD5s of its 7 parts/],
  [{ ...single, verified: 'crc64nvme' }, /CRC-64\/NVME the store answered is that of the bytes/],
  [{ ...single, verified: 'crc64nvme', parts: 3, multipart: true }, /for the object is that of its 3 parts/],
  [{ ...single, verified: 'none' }, /nothing is proven\.$/],
  [{ ...single, verified: null }, /nothing is proven\.$/],
  [
    { ...single, verified: 'md5', toLizard: true, outcome: 'available' },
    /changed against what it was before/,
  ],
  [{ ...single, verified: 'md5', toLizard: true, outcome: 'unconfirmed' }, /has not shown that it took/],
  [{ ...single, verified: 'md5', toLizard: true }, /had not shown the file yet\.$/],
] as const)('%j is said in one sentence that claims no more', (proven, words) => {
  expect(proofOf(proven)).toMatch(words);
  expect(proofOf(proven).match(/\.(?:\s|$)/g)).toHaveLength(1);
  if (proven.verified === 'none' || proven.verified === null) expect(proofOf(proven)).not.toMatch(/MD5|CRC/);
});
