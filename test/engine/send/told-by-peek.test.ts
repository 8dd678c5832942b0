import { expect, test } from 'vitest';
import { toldByPeek } from '../../../src-main/engine/send/told-by-peek.ts';
import { signedUrl } from '../../support/signed-url.ts';
import { after, during, errorXml, loginPage } from '../s3/put-answers.ts';

const url = signedUrl('a.tif', { 'X-Amz-Date': '20260601T120000Z' });
const told = (status: number, body: string, date = during) =>
  toldByPeek({ status, headers: { date }, body }, url, 1_000)?.kind ?? null;

test.each([
  [
    'expired',
    'a URL that has ended, in AWS’s words',
    403,
    errorXml('AccessDenied', 'Request has expired'),
    during,
  ],
  ['expired', 'one that has ended, in Ceph’s silence', 403, errorXml('AccessDenied'), after],
  ['expired', 'a token that has ended', 400, errorXml('ExpiredToken'), during],
  ['refused', 'a key that is gone', 403, errorXml('InvalidAccessKeyId'), during],
  ['fatal', 'a region that is wrong', 400, errorXml('AuthorizationQueryParametersError'), during],
  ['fatal', 'a bucket that is not there', 404, errorXml('NoSuchBucket'), during],
  ['fatal', 'a URL too long for a server on the way', 414, '<html>nginx</html>', during],
  ['retry', 'a gateway that has nobody behind it', 502, '<html>nginx</html>', during],
  [
    null,
    'a signature for another method, which is to be expected',
    403,
    errorXml('SignatureDoesNotMatch'),
    during,
  ],
  [null, 'a GET that may not be', 403, errorXml('AccessDenied'), during],
  [null, 'a method that nobody knows', 405, errorXml('MethodNotAllowed'), during],
  [null, 'a page of someone who lets no GET through', 403, loginPage, during],
])('a small call tells of a body: %s by %s', (kind, _, status, body, date) => {
  expect(told(status, body, date)).toBe(kind);
});
