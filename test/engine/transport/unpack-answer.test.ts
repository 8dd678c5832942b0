import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackAnswer } from '../../../src-main/engine/transport/unpack-answer.ts';
import { errorXml } from '../s3/put-answers.ts';

const xml = errorXml('AccessDenied', 'Request has expired');
const kib64 = 64 * 1024;

test.each([
  ['gzip', gzipSync(xml)],
  ['GZIP ', gzipSync(xml)],
  ['deflate', deflateSync(xml)],
  ['br', brotliCompressSync(xml)],
  ['zstd', zstdCompressSync(xml)],
  ['identity', Buffer.from(xml)],
  [undefined, Buffer.from(xml)],
])('an answer packed by %s is read', async (encoding, bytes) => {
  expect(await unpackAnswer(bytes, encoding, kib64)).toBe(xml);
});

test.each([
  ['unpacks to more than anyone reads', gzipSync(Buffer.alloc(16 * 1024 ** 2))],
  ['is cut off', gzipSync(xml).subarray(0, 40)],
  ['is not packed at all', Buffer.from(xml)],
])('one that %s is no text', async (_, bytes) => {
  expect(await unpackAnswer(bytes, 'gzip', kib64)).toBe('');
});
