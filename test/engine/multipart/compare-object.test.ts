import { createHash } from 'node:crypto';
import { createCRC64 } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { compareObject } from '../../../src-main/engine/multipart/compare-object.ts';
import { etagOfParts } from '../../../src-main/engine/multipart/etag-of-parts.ts';
import { judgeHead } from '../../../src-main/engine/multipart/judge-head.ts';
import type { AcceptedPart, HostVerdict } from '../../../src-main/engine/ports/ledger.ts';

const hasher = await createCRC64('9a6c9329ac4bc9b5');
const crcOf = (text: string): string =>
  Buffer.from(hasher.init().update(text).digest('binary')).toString('base64');
const md5Of = (text: string): string => createHash('md5').update(text).digest('hex');

const contents = ['first part', 'second part', 'end'];
const size = contents.join('').length;
const partOf = (text: string, index: number): AcceptedPart => {
  const md5 = md5Of(text);
  const answer = { etag: `"${md5}"` };
  return { number: index + 1, size: text.length, etag: md5, md5, crc64: crcOf(text), answer };
};
const parts = contents.map(partOf);
const withoutCrc = parts.map((part) => ({ ...part, crc64: null }));
const kmsParts = parts.map((part) => ({ ...part, answer: { etag: '"0123456789abcdef0123456789abcdef"' } }));
const etag = etagOfParts(parts.map(({ md5 }) => md5));
const wrong = etag.replace(/^../u, (digits) => (digits === '00' ? '11' : '00'));
const crc = crcOf(contents.join(''));
const otherCrc = crcOf('something else');

const at = '2026-01-01T00:00:00Z';
const [unknown, md5Host, opaque] = [
  { kind: 'unknown' },
  { kind: 'md5', at },
  { kind: 'opaque', at },
] as const;
const kms = { 'x-amz-server-side-encryption': 'aws:kms' };
const sseS3 = { 'x-amz-server-side-encryption': 'AES256' };

describe('the finished object', () => {
  const rows: [
    string,
    { etag: string; crc?: string; headers?: Record<string, string> },
    AcceptedPart[],
    HostVerdict,
    string,
  ][] = [
    ['the MD5 of the MD5s', { etag }, parts, unknown, 'parts-md5'],
    [
      'the MD5 of the MD5s in capitals, in quotes',
      { etag: `"${etag.toUpperCase()}"`, headers: sseS3 },
      parts,
      md5Host,
      'parts-md5',
    ],
    ['parts in any order', { etag }, parts.toReversed(), unknown, 'parts-md5'],
    ['both', { etag, crc }, parts, md5Host, 'parts-md5'],
    ['the CRC of the whole', { etag: 'whatever', crc }, parts, unknown, 'crc64nvme'],
    ['the CRC under KMS', { etag: wrong, crc, headers: kms }, parts, opaque, 'crc64nvme'],
    ['the CRC, but another ETag', { etag: wrong, crc }, parts, unknown, 'crc64nvme'],
    ['another CRC', { etag, crc: otherCrc }, parts, opaque, 'mismatch'],
    ['a CRC, and ours were not taken', { etag: wrong, crc, headers: kms }, withoutCrc, opaque, 'needs-crc64'],
    ['a CRC that is not needed', { etag, crc }, withoutCrc, md5Host, 'parts-md5'],
    ['another ETag on a host of MD5s', { etag: wrong }, kmsParts, md5Host, 'mismatch'],
    ['another ETag where those of the parts were MD5s', { etag: wrong }, parts, unknown, 'mismatch'],
    [
      'another number of parts on a host of MD5s',
      { etag: etag.replace('-3', '-2') },
      parts,
      md5Host,
      'mismatch',
    ],
    ['another ETag on an unknown host', { etag: wrong }, kmsParts, unknown, 'none'],
    ['another ETag on an opaque host', { etag: wrong }, parts, opaque, 'none'],
    ['another ETag under KMS', { etag: wrong, headers: kms }, parts, md5Host, 'none'],
    ['an ETag of another kind', { etag: 'deadbeef' }, parts, md5Host, 'none'],
  ];
  test.each(rows)('with %s', (_name, object, given, host, expected) => {
    const answer = { etag: object.etag, crc64nvme: object.crc ?? null, headers: object.headers ?? {} };
    expect(compareObject(answer, given, host)).toBe(expected);
  });
});

describe('the object of a HEAD', () => {
  const s3 = { 'x-amz-request-id': '1', 'content-length': String(size), etag: `"${etag}"` };
  const crcHeader = (value: string) => ({ ...s3, etag: '"x"', 'x-amz-checksum-crc64nvme': value });
  const rows: [string, string, number, Record<string, string>, AcceptedPart[]][] = [
    ['is-ours', 'has size and ETag', 200, s3, parts],
    ['is-ours', 'has size and CRC', 200, crcHeader(crc), parts],
    ['is-not', 'has another CRC', 200, crcHeader(otherCrc), parts],
    ['is-not', 'has another size', 200, { ...s3, 'content-length': '7' }, parts],
    ['is-not', 'has another number of parts', 200, { ...s3, etag: etag.replace('-3', '-4') }, parts],
    ['is-not', 'is not there', 404, { 'x-amz-request-id': '1' }, parts],
    ['unknown', 'has the size, and another ETag', 200, { ...s3, etag: wrong }, parts],
    ['unknown', 'has the size, and an ETag under KMS', 200, { ...s3, ...kms }, parts],
    ['unknown', 'has the size, and a CRC that cannot be compared', 200, crcHeader(crc), withoutCrc],
    ['unknown', 'says no size', 200, { 'x-amz-request-id': '1', etag }, parts],
    ['unknown', 'may not be seen', 403, { 'x-amz-request-id': '1' }, parts],
    ['unknown', 'is a page of someone else', 200, { 'content-length': '7' }, parts],
    ['unknown', 'is not there, says someone else', 404, {}, parts],
  ];
  test.each(rows)('%s when it %s', (expected, _name, status, headers, given) => {
    expect(judgeHead({ status, headers }, size, given)).toBe(expected);
  });
});
