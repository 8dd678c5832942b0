import { describe, expect, test } from 'vitest';
import { quotable } from '../../../src-main/engine/s3/quotable.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signature = 'c0ffee'.repeat(10);
const url = signedUrl('a.tif', { 'X-Amz-Security-Token': 'FwoGZXIvYXdzEXAMPLE%2BTOKEN%3D' });
const version2 = `https://store.example/b/a.tif?AWSAccessKeyId=minio-writer&Expires=1700000000&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D`;

describe('a store’s own words', () => {
  test.each([
    'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    'X-Amz-Expires must be less than a week (in seconds)',
    'The credential is malformed: expecting region eu-west-1, and no signature= was wrong.',
  ])('are shown whole, whatever words stand in them: %s', (words) => {
    expect(quotable(words, url)).toBe(words.replace('signature= ', 'signature=… '));
  });

  test.each([
    ['the signature', `got ${signature}, wanted another`],
    ['the whole query', `cannot read /b/a.tif?${url.split('?')[1] ?? ''}`],
    ['the token, decoded', 'the token FwoGZXIvYXdzEXAMPLE+TOKEN= has ended'],
    [
      'the credential, as it stands in the query',
      'AKIAIOSFODNN7EXAMPLE%2F20261121%2Feu-west-1%2Fs3%2Faws4_request',
    ],
    ['the key’s id', 'no key AKIAIOSFODNN7EXAMPLE here'],
  ])('lose the secrets of their own URL: %s', (_, words) => {
    expect(quotable(words, url)).not.toMatch(/c0ffee|FwoG|AKIA|EXAMPLE/);
  });

  test('lose those of Signature Version 2', () => {
    const words = 'minio-writer signed vjbyPxybdZaNmGa+yT272YEAiv4= (vjbyPxybdZaNmGa%2ByT272YEAiv4%3D)';
    expect(quotable(words, version2)).toBe('… signed … (…)');
  });

  test('lose what can be nothing but a secret of another URL', () => {
    const other =
      'see https://store.example/b/k?X-Amz-Signature=cafe and X-Amz-Credential=ASIAIOSFODNN7EXAMPLE/x';
    expect(quotable(`${other} ${'ab'.repeat(32)}`, url)).toBe(
      'see https://store.example/b/k?… and X-Amz-Credential=… …',
    );
  });

  test('are one line, and end where a message would be too long', () => {
    expect(quotable(' one\n\ttwo\u200b ', url)).toBe('one two');
    expect(quotable('x'.repeat(400), url)).toHaveLength(301);
  });
});
