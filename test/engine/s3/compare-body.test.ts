import { describe, expect, test } from 'vitest';
import type { HostVerdict } from '../../../src-main/engine/ports/ledger.ts';
import { compareBody } from '../../../src-main/engine/s3/compare-body.ts';
import { countsAsMd5 } from '../../../src-main/engine/s3/counts-as-md5.ts';

const md5 = '9e107d9d372bb6826bd81d3542a419d6';
const other = '0123456789abcdef0123456789abcdef';
const crc = 'rosUhgoHmYg=';
const at = '2026-06-01T00:00:00Z';
const unknown: HostVerdict = { kind: 'unknown' };
const known: HostVerdict = { kind: 'md5', at };
const opaque: HostVerdict = { kind: 'opaque', at };
const kms = { 'x-amz-server-side-encryption': 'aws:kms' };
const checksum = { 'x-amz-checksum-crc64nvme': crc };

describe('comparing what was read with what the server says', () => {
  test.each([
    ['the MD5, on an unknown host', { etag: `"${md5}"` }, null, unknown, 'matched md5'],
    ['the MD5, even on an opaque host', { etag: `"${md5}"` }, null, opaque, 'matched md5'],
    ['the MD5 in capitals', { etag: `"${md5.toUpperCase()}"` }, null, known, 'matched md5'],
    ['the MD5 and the CRC', { etag: `"${md5}"`, ...checksum }, crc, known, 'matched md5'],
    ['the MD5, and a CRC we have not', { etag: `"${md5}"`, ...checksum }, null, known, 'matched md5'],
    [
      'the MD5, but another CRC',
      { etag: `"${md5}"`, ...checksum },
      'AAAAAAAAAAA=',
      known,
      'mismatch crc64nvme',
    ],
    ['another ETag and the CRC', { etag: `"${other}"`, ...checksum }, crc, known, 'matched crc64nvme'],
    [
      'a KMS ETag and the CRC',
      { etag: `"${other}"`, ...kms, ...checksum },
      crc,
      unknown,
      'matched crc64nvme',
    ],
    [
      'a KMS ETag and another CRC',
      { etag: `"${other}"`, ...kms, ...checksum },
      'AAAAAAAAAAA=',
      opaque,
      'mismatch crc64nvme',
    ],
    ['another ETag and a CRC we have not', { etag: `"${other}"`, ...checksum }, null, unknown, 'needs-crc64'],
    ['another ETag, on an md5 host', { etag: `"${other}"` }, null, known, 'mismatch md5'],
    ['another ETag, on an unknown host', { etag: `"${other}"` }, null, unknown, 'mismatch md5'],
    ['another ETag, on an opaque host', { etag: `"${other}"` }, null, opaque, 'nothing-to-compare'],
    ['a KMS ETag, on an md5 host', { etag: `"${other}"`, ...kms }, null, known, 'nothing-to-compare'],
    ['an ETag of another form', { etag: '"abc-2"' }, null, known, 'nothing-to-compare'],
    ['no ETag', {}, null, unknown, 'nothing-to-compare'],
  ] as const)('%s', (_, answer, crc64, host, expected) => {
    const comparison = compareBody({ md5, crc64, answer }, host);
    const by = 'by' in comparison ? ` ${comparison.by}` : '';
    expect(`${comparison.kind}${by}`).toBe(expected);
  });
});

describe('an ETag counts as MD5', () => {
  test.each<[Record<string, string>, boolean]>([
    [{ etag: `"${md5}"` }, true],
    [{ etag: md5 }, true],
    [{ etag: `W/"${md5}"` }, true],
    [{ etag: `"${md5}"`, 'x-amz-server-side-encryption': 'AES256' }, true],
    [{ etag: `"${md5}"`, 'x-amz-server-side-encryption': 'aws:kms' }, false],
    [{ etag: `"${md5}"`, 'x-amz-server-side-encryption': 'aws:kms:dsse' }, false],
    [{ etag: `"${md5}"`, 'x-amz-server-side-encryption-customer-algorithm': 'AES256' }, false],
    [{ etag: `"${md5}-3"` }, false],
    [{}, false],
  ])('%j → %s', (headers, expected) => {
    expect(countsAsMd5(headers)).toBe(expected);
  });
});
