import { describe, expect, test } from 'vitest';
import { classifyCompleteAnswer } from '../../../src-main/engine/multipart/classify-complete-answer.ts';
import { signedUrl } from '../../support/signed-url.ts';
import { errorXml, loginPage } from '../s3/put-answers.ts';

const during = 'Sat, 21 Nov 2026 10:30:00 GMT';
const after = 'Sat, 21 Nov 2026 11:00:01 GMT';
const early = 'Sat, 21 Nov 2026 09:59:00 GMT';
const url = signedUrl('a.nc', { uploadId: 'u' });
const classify = (status: number, body = '', headers: Record<string, string> = {}) =>
  classifyCompleteAnswer({ status, headers: { date: during, ...headers }, body }, url);

const result = (more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CompleteMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Location>http://b/a</Location><ETag>&quot;abc-2&quot;</ETag>${more}</CompleteMultipartUploadResult>`;

describe('a Complete has made the object', () => {
  test.each([
    ['says its ETag', result(), null],
    ['after white space that kept the line alive', `  \n\n   ${result()}`, null],
    [
      'white space after the declaration',
      result()
        .replace('?>\n', `?>${'\n'.repeat(100_000)}`)
        .slice(0, 50_000) + result().slice(38),
      null,
    ],
    [
      'a CRC of the whole',
      result('<ChecksumCRC64NVME>rosUhgp5mIg=</ChecksumCRC64NVME><ChecksumType>FULL_OBJECT</ChecksumType>'),
      'rosUhgp5mIg=',
    ],
    [
      'a CRC that says nothing of its kind',
      result('<ChecksumCRC64NVME>rosUhgp5mIg=</ChecksumCRC64NVME>'),
      'rosUhgp5mIg=',
    ],
    [
      'a checksum of checksums',
      result('<ChecksumCRC64NVME>rosUhgp5mIg=-2</ChecksumCRC64NVME><ChecksumType>COMPOSITE</ChecksumType>'),
      null,
    ],
  ])('when a 200 %s', (_name, body, crc64nvme) => {
    expect(classify(200, body)).toEqual({ kind: 'completed', etag: 'abc-2', crc64nvme });
  });
});

test.each([
  ['none', result().replace(/<ETag>.*<\/ETag>/u, '')],
  ['an empty one', result().replace(/<ETag>.*<\/ETag>/u, '<ETag></ETag>')],
  ['a quoted nothing, as Go writes it', result().replace(/<ETag>.*<\/ETag>/u, '<ETag>&#34;&#34;</ETag>')],
])('a Complete has made the object and names no ETag of it: %s', (_name, body) => {
  expect(classify(200, body)).toEqual({ kind: 'completed', etag: null, crc64nvme: null });
});

describe('nobody knows whether a Complete has made the object', () => {
  test.each([
    ['an error in a 200', 200, errorXml('InternalError', 'We encountered an internal error.')],
    ['an error in a 200 after white space', 200, `   \n ${errorXml('SlowDown')}`],
    ['a 200 with nothing', 200, ''],
    ['a 200 with white space only', 200, '   \n'],
    ['a 200 cut off', 200, result().slice(0, -10)],
    ['a 500 of S3', 500, errorXml('InternalError')],
    ['a 503 of S3', 503, errorXml('ServiceUnavailable')],
    ['a gateway’s 502', 502, '<html>Bad gateway</html>'],
    ['a 504 without words', 504, ''],
    ['a 429', 429, ''],
    ['a 400 RequestTimeout', 400, errorXml('RequestTimeout')],
    ['another Complete that goes on', 409, errorXml('OperationAborted')],
  ])('after %s', (_name, status, body) => {
    expect(classify(status, body)).toMatchObject({ kind: 'ambiguous' });
  });

  test('and it waits as long as the store asks', () => {
    expect(classify(503, errorXml('SlowDown'), { 'retry-after': '7' })).toEqual({
      kind: 'ambiguous',
      code: 'server-error',
      message: 'The store answered 503 SlowDown.',
      retryAfterMs: 7000,
      slowDown: true,
      speaker: 'store',
    });
  });
});

describe('a Complete that is answered', () => {
  test('NoSuchUpload finds its upload gone', () => {
    expect(classify(404, errorXml('NoSuchUpload', 'The specified upload does not exist.'))).toEqual({
      kind: 'gone',
      message: 'The store answered 404 NoSuchUpload: The specified upload does not exist.',
    });
  });

  test.each([
    ['an expired URL', 403, errorXml('AccessDenied', 'Request has expired'), during, 'expired'],
    ['a denial without words after the end', 403, errorXml('AccessDenied'), after, 'expired'],
    ['an expired token', 400, errorXml('ExpiredToken'), during, 'expired'],
    ['a denial before the end', 403, errorXml('AccessDenied'), during, 'refused'],
    ['a deleted key', 403, errorXml('InvalidAccessKeyId'), during, 'refused'],
    ['a denial before its time', 403, errorXml('AccessDenied'), early, 'not-yet-valid'],
    ['a login page', 200, loginPage, during, 'not-s3'],
    ['a redirect', 302, '', during, 'not-s3'],
    ['a 403 without S3’s words', 403, '<html></html>', during, 'not-s3'],
    ['network authentication', 511, loginPage, during, 'not-s3'],
  ])('by %s', (_name, status, body, date, kind) => {
    expect(classify(status, body, { date })).toMatchObject({ kind });
  });

  test('SignatureDoesNotMatch is told what its URL has to be for', () => {
    const verdict = classify(403, errorXml('SignatureDoesNotMatch'));
    expect(verdict).toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('CompleteMultipartUpload') as string,
    });
  });

  test.each([
    ['EntityTooSmall', 400, 'part-too-small', /larger parts/u],
    ['InvalidPart', 400, 'checksum-mismatch', /without a list, the whole file/u],
    ['InvalidPartOrder', 400, 'server-error', /runs the store/u],
    ['EntityTooLarge', 400, 'file-too-large', /Split/u],
    ['NoSuchBucket', 404, 'not-found', /bucket/u],
    ['PermanentRedirect', 301, 'url-refused', /regional host/u],
    ['MethodNotAllowed', 405, 'url-refused', /CompleteMultipartUpload/u],
    ['NotImplemented', 501, 'unsupported', /CompleteMultipartUpload/u],
  ])('%s fails', (code, status, failure, remedy) => {
    expect(classify(status, errorXml(code))).toMatchObject({
      kind: 'fatal',
      failure: { code: failure, remedy: expect.stringMatching(remedy) as string },
    });
  });

  test('with words that hold a signature does not pass them on', () => {
    const secret = errorXml('InternalError', 'bad https://b/a?X-Amz-Signature=c0ffee');
    expect(JSON.stringify(classify(500, secret))).not.toMatch(/c0ffee/u);
  });
});
