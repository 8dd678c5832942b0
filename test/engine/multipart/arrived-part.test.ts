import { expect, test } from 'vitest';
import { arrivedPart } from '../../../src-main/engine/multipart/arrived-part.ts';
import type { ListedParts } from '../../../src-main/engine/ports/s3-calls.ts';

const md5 = '9e107d9d372bb6826bd81d3542a419d6';
const part = { number: 2, length: 5 };
const digests = { md5, crc64: null };
const listed = (number: number, size: number, etag: string): ListedParts => ({
  ...{ kind: 'partial', covered: [] },
  parts: [{ number, size, etag }],
});

test('a part has arrived where the store lists it under the MD5 of what was sent', () => {
  expect(arrivedPart(part, digests, listed(2, 5, md5.toUpperCase()))).toMatchObject({
    ...{ number: 2, size: 5, md5, etag: md5.toUpperCase() },
  });
});

test.each<[string, ListedParts]>([
  ['another number', listed(1, 5, md5)],
  ['another size', listed(2, 4, md5)],
  ['an ETag that is no MD5 of it', listed(2, 5, 'f'.repeat(32))],
  ['no list', { kind: 'unknown' }],
])('and has not, as far as anyone knows, with %s', (_, list) => {
  expect(arrivedPart(part, digests, list)).toBeNull();
});
