import { describe, expect, test } from 'vitest';
import { urlLife } from '../../src-main/contract/url-life.ts';
import { objectOf } from '../../src-main/targets/object-of.ts';
import { earliestEnd } from '../../src-main/targets/plan/earliest-end.ts';
import { queryValue } from '../../src-main/targets/query-value.ts';
import { urlEnd } from '../../src-main/targets/url-end.ts';
import { signedUrl } from '../support/signed-url.ts';

describe('the life of a URL', () => {
  test('is told by its own query', () => {
    expect(urlLife(signedUrl('a'))).toEqual({
      kind: 'known',
      signedAt: Date.parse('2026-11-21T10:00:00Z'),
      expiresAt: Date.parse('2026-11-21T11:00:00Z'),
      sessionToken: false,
    });
  });

  test('ends at an unknown moment with a session token', () => {
    const url = signedUrl('a', { 'X-Amz-Security-Token': 'FwoG+/=' });
    expect(urlLife(url)).toMatchObject({ sessionToken: true });
    expect(urlEnd(url)).toBeNull();
  });

  test('of Signature Version 2 is its end, in seconds', () => {
    const url = 'https://bucket/a?Signature=x%3D&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1795257600';
    expect(urlLife(url)).toEqual({
      ...{ kind: 'known', signedAt: null, sessionToken: false },
      expiresAt: Date.parse('2026-11-21T10:40:00Z'),
    });
    expect(urlEnd(url)).toBe('2026-11-21T10:40:00.000Z');
    expect(urlEnd(`${url}&x-amz-security-token=FwoG`)).toBeNull();
    expect(earliestEnd([url.replace('1795257600', '1795257000'), url])).toBe('2026-11-21T10:30:00.000Z');
  });

  test.each([
    ['https://bucket/a'],
    ['https://bucket/a?Expires=1700000000&AWSAccessKeyId=x'],
    [signedUrl('a', { 'X-Amz-Date': '2026-11-21T10:00:00Z' })],
    [signedUrl('a', { 'X-Amz-Date': '20261321T100000Z' })],
    [signedUrl('a', { 'X-Amz-Expires': '-1' })],
    [signedUrl('a', { 'X-Amz-Expires': 'soon' })],
    ['https://bucket/X-Amz-Date=20261121T100000Z&X-Amz-Expires=3600'],
    ['https://bucket/a#?X-Amz-Date=20261121T100000Z&X-Amz-Expires=3600'],
    ['not an address'],
    [''],
  ])('%s: unknown', (url) => {
    expect(urlLife(url)).toEqual({ kind: 'unknown' });
    expect(urlEnd(url)).toBeNull();
  });
});

test.each([
  ['https://h/a?x=a+b', 'a+b'],
  ['https://h/a?x=a%2Bb%20c', 'a+b c'],
  ['https://h/a?y=1&x=a=b?c&x=2', 'a=b?c'],
  ['https://h/a?%78=1', '1'],
  ['https://h/a?x', ''],
  ['https://h/a?x=%zz', '%zz'],
  ['https://h/a?X=1', null],
  ['https://h/x=1', null],
  ['https://h/a#?x=1', null],
])('the parameter x of %s is %j', (url, value) => {
  expect(queryValue(url, 'x')).toBe(value);
});

test.each([
  ['HTTPS://Bucket.Example:443/a%7eb/c%2fd?X=1', 'https://bucket.example/a~b/c%2Fd'],
  ['http://h:80/a b', 'http://h/a%20b'],
  ['https://h:8443/%c3%a9#f', 'https://h:8443/%C3%A9'],
  ['https://h', 'https://h/'],
  ['ftp://h/a', null],
  ['h/a', null],
])('the object of %s is %j', (url, object) => {
  expect(objectOf(url)).toBe(object);
});
