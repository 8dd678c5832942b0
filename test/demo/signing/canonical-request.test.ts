import { expect, test } from 'vitest';
import { presignedSignature } from '../../../src-main/demo/signing/canonical-request.ts';
import { readRawQuery } from '../../../src-main/demo/signing/raw-query.ts';

// The worked example of AWS's documentation, "Authenticating Requests: Using Query Parameters".
const query = [
  'X-Amz-Algorithm=AWS4-HMAC-SHA256',
  'X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request',
  'X-Amz-Date=20130524T000000Z',
  'X-Amz-Expires=86400',
  'X-Amz-SignedHeaders=host',
].join('&');
const scope = { date: '20130524T000000Z', region: 'us-east-1' };
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const sign = (rawUrl: string): string =>
  presignedSignature(
    {
      ...{ method: 'GET', rawUrl, payload: 'UNSIGNED-PAYLOAD' },
      headers: [['host', 'examplebucket.s3.amazonaws.com']],
    },
    scope,
    secret,
  );

test("AWS's own example has the signature AWS gives", () => {
  expect(sign(`/test.txt?${query}`)).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404');
});

test('the order of the query and the spelling of its encoding do not matter', () => {
  const reversed = query.split('&').toReversed().join('&').replaceAll('%2F', '/');
  expect(sign(`/%74est.txt?${reversed}`)).toBe(sign(`/test.txt?${query}`));
});

test('a plus sign is a plus sign, never a space', () => {
  expect(readRawQuery('/key?a=1+1&b=1%201&c')).toEqual([
    { name: 'a', value: '1+1' },
    { name: 'b', value: '1 1' },
    { name: 'c', value: '' },
  ]);
});
