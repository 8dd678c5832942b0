import { describe, expect, test } from 'vitest';
import type { PutAnswer } from '../../../src-main/engine/ports/byte-transport.ts';
import type { Asked } from '../../../src-main/engine/s3/asked.ts';
import { classifyPutAnswer } from '../../../src-main/engine/s3/classify-put-answer.ts';
import { signedUrl } from '../../support/signed-url.ts';
import { after, answer, before, errorXml, expiresAt, loginPage } from './put-answers.ts';

const asked = (change: Readonly<Record<string, string>> = {}, key = 'a.tif'): Asked => ({
  url: signedUrl(key, { 'X-Amz-Date': '20260601T120000Z', ...change }),
  bytes: 67_108_864,
});
const known = asked();
const withToken = asked({ 'X-Amz-Security-Token': 'FwoGZXIvYXdzEXAMPLE' });
const unknown: Asked = { url: 'https://store.example/b/a.tif', bytes: 1 };
const md5 = '9e107d9d372bb6826bd81d3542a419d6';
const put = (status: number, code: string, message = '', more = ''): PutAnswer =>
  answer(status, { body: errorXml(code, message, more) });

describe('a body the store took', () => {
  test('is accepted with its ETag, its checksum and the headers a verification needs', () => {
    const headers = {
      etag: `"${md5}"`,
      'x-amz-checksum-crc64nvme': 'rosUhgoHmYg=',
      'x-amz-server-side-encryption': 'AES256',
      server: 'AmazonS3',
    };
    expect(classifyPutAnswer(answer(200, { headers }), known)).toEqual({
      kind: 'accepted',
      etag: md5,
      crc64nvme: 'rosUhgoHmYg=',
      headers: {
        etag: `"${md5}"`,
        'x-amz-checksum-crc64nvme': 'rosUhgoHmYg=',
        'x-amz-server-side-encryption': 'AES256',
      },
    });
  });

  test('is accepted without a checksum, after the URL’s end and with 201 as well', () => {
    const late = answer(201, { headers: { etag: md5, date: after } });
    expect(classifyPutAnswer(late, known)).toMatchObject({ kind: 'accepted', etag: md5, crc64nvme: null });
  });

  test('is accepted without an ETag where the store’s own request id shows that it answered', () => {
    const headers = { 'x-amz-request-id': 'R7' };
    const verdict = classifyPutAnswer(answer(200, { headers }), known);
    expect(verdict).toEqual({ kind: 'accepted', etag: null, crc64nvme: null, headers });
    expect(classifyPutAnswer(answer(200, { headers, complete: false }), known).kind).toBe('not-s3');
  });

  test('is not accepted while an error stands in the 200', () => {
    const taken = answer(200, { headers: { etag: md5 }, body: errorXml('InternalError') });
    expect(classifyPutAnswer(taken, known)).toMatchObject({ kind: 'retry', code: 'server-error' });
  });
});

describe('worth a retry', () => {
  test.each([
    [500, 'InternalError', 'server-error', false],
    [503, 'SlowDown', 'server-error', true],
    [503, 'ServiceUnavailable', 'server-error', true],
    [400, 'RequestTimeout', 'network', false],
    [400, 'IncompleteBody', 'network', false],
    [400, 'BadDigest', 'checksum-mismatch', false],
    [409, 'OperationAborted', 'server-error', false],
    [429, 'TooManyRequests', 'server-error', true],
    [429, 'SomethingOfItsOwn', 'server-error', true],
    [500, 'SomethingOfItsOwn', 'server-error', false],
    [408, 'SomethingOfItsOwn', 'network', false],
    // The code decides, not the status.
    [200, 'SlowDown', 'server-error', true],
    [403, 'SlowDown', 'server-error', true],
  ])('%i %s → %s', (status, code, failure, slowDown) => {
    expect(classifyPutAnswer(put(status, code), known)).toMatchObject({
      kind: 'retry',
      code: failure,
      slowDown,
    });
  });

  test.each([
    [429, 'server-error'],
    [408, 'network'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'server-error'],
    [522, 'server-error'],
  ])('%i of a gateway, without S3’s words → %s', (status, code) => {
    for (const body of ['', '<html><body>Bad Gateway</body></html>'])
      expect(classifyPutAnswer(answer(status, { body }), known)).toMatchObject({ kind: 'retry', code });
  });

  test('after the time the server asked for, in seconds or as a date by its own clock', () => {
    const waits = (value: string) =>
      classifyPutAnswer(
        answer(503, { body: errorXml('SlowDown'), headers: { 'retry-after': value } }),
        known,
      );
    expect(waits('7')).toMatchObject({ retryAfterMs: 7000 });
    expect(waits('Mon, 01 Jun 2026 12:30:20 GMT')).toMatchObject({ retryAfterMs: 20_000 });
    expect(waits('soon')).not.toHaveProperty('retryAfterMs');
  });
});

describe('a URL that has ended', () => {
  test.each<[string, PutAnswer, Asked]>([
    ['AWS’s words', put(403, 'AccessDenied', 'Request has expired'), unknown],
    [
      'AWS’s Expires and ServerTime',
      put(
        403,
        'AccessDenied',
        '',
        `<Expires>${expiresAt}</Expires><ServerTime>2026-06-01T13:00:05Z</ServerTime>`,
      ),
      known,
    ],
    [
      'Ceph’s silence, by the answer’s own Date',
      answer(403, { body: errorXml('AccessDenied'), headers: { date: after } }),
      known,
    ],
    [
      'ServerTime where there is no Date',
      {
        ...answer(403),
        headers: {},
        body: errorXml('AccessDenied', '', '<ServerTime>2026-06-01T13:00:05Z</ServerTime>'),
      },
      known,
    ],
    ['an ended session token', put(400, 'ExpiredToken', 'The provided token has expired.'), withToken],
  ])('by %s', (_, refusal, asked) => {
    expect(classifyPutAnswer(refusal, asked).kind).toBe('expired');
  });

  test('names the signer’s clock, in case it was dead on arrival', () => {
    const dead = answer(403, { body: errorXml('AccessDenied'), headers: { date: after } });
    const verdict = classifyPutAnswer(dead, known);
    expect(verdict).toMatchObject({ kind: 'expired' });
    expect(verdict).toHaveProperty('message', expect.stringContaining('2026-06-01T13:00:00Z'));
    expect(verdict).toHaveProperty('message', expect.stringMatching(/clock of whoever signed it/));
  });

  test('is not one whose Date is before the deadline, nor one of unknown life', () => {
    expect(classifyPutAnswer(put(403, 'AccessDenied'), known).kind).toBe('refused');
    expect(classifyPutAnswer(put(403, 'AccessDenied'), withToken).kind).toBe('refused');
    expect(classifyPutAnswer(put(403, 'AccessDenied'), unknown).kind).toBe('refused');
  });
});

describe('a URL that is not valid yet', () => {
  test.each<[string, PutAnswer, Asked, string | null]>([
    ['AWS’s words', put(403, 'AccessDenied', 'Request is not yet valid'), known, '2026-06-01T12:00:00Z'],
    ['AWS’s words, life unknown', put(403, 'AccessDenied', 'Request is not yet valid'), unknown, null],
    [
      'the answer’s Date',
      answer(403, { body: errorXml('AccessDenied'), headers: { date: before } }),
      known,
      '2026-06-01T12:00:00Z',
    ],
    [
      'the answer’s Date, under another code',
      answer(403, { body: errorXml('RequestTimeTooSkewed'), headers: { date: before } }),
      known,
      '2026-06-01T12:00:00Z',
    ],
  ])('by %s', (_, refusal, asked, until) => {
    expect(classifyPutAnswer(refusal, asked)).toMatchObject({ kind: 'not-yet-valid', until });
  });
});

describe('a URL that was refused', () => {
  test.each([
    [403, 'AccessDenied', /may not write/],
    [403, 'SignatureDoesNotMatch', /changed or cut/],
    [403, 'InvalidAccessKeyId', /does not exist any more/],
    [400, 'InvalidToken', /temporary credentials/],
    [403, 'AccountProblem', /may not write/],
  ])('%i %s, with what to look at', (status, code, words) => {
    const verdict = classifyPutAnswer(put(status, code), known);
    expect(verdict.kind).toBe('refused');
    expect(verdict).toHaveProperty('hint', expect.stringMatching(words));
    expect(verdict).toHaveProperty('message', expect.stringContaining(code));
  });
});

describe('what no retry mends', () => {
  test.each([
    [400, 'EntityTooLarge', '', 'file-too-large'],
    [400, 'EntityTooSmall', '', 'part-too-small'],
    [404, 'NoSuchBucket', '', 'not-found'],
    [404, 'NoSuchUpload', '', 'upload-gone'],
    [501, 'NotImplemented', '', 'unsupported'],
    [501, 'SomethingOfItsOwn', '', 'unsupported'],
    [412, 'PreconditionFailed', '', 'already-there'],
    [403, 'QuotaExceeded', '', 'server-error'],
    [307, 'TemporaryRedirect', '<Endpoint>b.s3.eu-west-1.example</Endpoint>', 'url-refused'],
    [301, 'PermanentRedirect', '', 'url-refused'],
    [400, 'AuthorizationQueryParametersError', '', 'url-refused'],
    [405, 'MethodNotAllowed', '', 'url-refused'],
    [403, 'AccessDenied', '<HeadersNotSigned>x-amz-acl</HeadersNotSigned>', 'url-refused'],
  ])('%i %s %s → %s', (status, code, more, failure) => {
    const verdict = classifyPutAnswer(put(status, code, '', more), known);
    expect(verdict).toMatchObject({ kind: 'fatal', failure: { code: failure } });
    expect(verdict).toHaveProperty('failure.remedy', expect.stringMatching(/\S/));
  });

  test('a 501 without S3’s words', () => {
    expect(classifyPutAnswer(answer(501), known)).toMatchObject({ failure: { code: 'unsupported' } });
  });

  test('names the headers that were not signed, and the regional host', () => {
    const unsigned = put(
      403,
      'AccessDenied',
      '',
      '<HeadersNotSigned>x-amz-acl, content-md5</HeadersNotSigned>',
    );
    expect(classifyPutAnswer(unsigned, known)).toHaveProperty(
      'failure.message',
      expect.stringContaining('x-amz-acl, content-md5'),
    );
    expect(classifyPutAnswer(put(307, 'TemporaryRedirect'), known)).toHaveProperty(
      'failure.remedy',
      expect.stringContaining('regional host'),
    );
  });
});

describe('a server on the way to the store', () => {
  const page = '<html><center><h1>Refused</h1></center><hr><center>nginx/1.22.1</center></html>';
  const inParts = { ...asked({ partNumber: '3', uploadId: 'u' }), bytes: 8_388_608 };
  const long = asked({ 'X-Amz-Security-Token': 'x'.repeat(8_000) });
  const slash = asked({}, 'a%2Fb.tif');

  test.each<[string, number, Asked, string, RegExp, RegExp]>([
    [
      'takes no body of this size',
      413,
      known,
      'file-too-large',
      /nginx\/1.22.1.*67108864 bytes/,
      /smaller parts/,
    ],
    ['takes no part of this size', 413, inParts, 'file-too-large', /8388608 bytes/, /smaller parts \(5 MiB/],
    [
      'takes no such URL',
      414,
      long,
      'url-refused',
      /URL of 8\d{3} characters/,
      /large_client_header_buffers/,
    ],
    ['takes no such headers', 431, long, 'url-refused', /URL of 8\d{3} characters/, /session token/],
    ['takes no such request', 400, long, 'url-refused', /URL of 8\d{3} characters/, /session token/],
    ['passes no slash in a key on', 404, slash, 'url-refused', /%2F/, /AllowEncodedSlashes/],
  ])('that %s (%i) says so once and for all', (_, status, to, code, message, remedy) => {
    expect(classifyPutAnswer(answer(status, { body: page }), to)).toMatchObject({
      kind: 'fatal',
      failure: {
        code,
        message: expect.stringMatching(message) as string,
        remedy: expect.stringMatching(remedy) as string,
      },
    });
  });

  test.each([
    [400, known],
    [404, known],
  ])('may be anyone with a %i to a URL that gives no reason for one', (status, to) => {
    expect(classifyPutAnswer(answer(status, { body: page }), to).kind).toBe('not-s3');
  });

  test.each([
    ['nginx', 'a%20b.tif', /through nginx\/1.22.1/],
    ['', 'a//b.tif', /server on the way/],
  ])('that rewrites a key makes its signature one that does not match (%s)', (name, key, hint) => {
    const headers: Record<string, string> = name === '' ? {} : { server: `${name}/1.22.1` };
    const refusal = answer(403, { body: errorXml('SignatureDoesNotMatch'), headers });
    expect(classifyPutAnswer(refusal, asked({}, key))).toHaveProperty('hint', expect.stringMatching(hint));
    expect(classifyPutAnswer(refusal, known)).not.toHaveProperty('hint', expect.stringMatching(hint));
  });

  test('who answers in the store’s place is told from the store', () => {
    const speaker = (body: string, headers = {}) => classifyPutAnswer(answer(503, { body, headers }), known);
    expect(speaker(page)).toMatchObject({ kind: 'retry', speaker: 'unknown' });
    expect(speaker(errorXml('SlowDown'))).toMatchObject({ kind: 'retry', speaker: 'store' });
    expect(speaker('', { 'x-amz-request-id': 'R' })).toMatchObject({ kind: 'retry', speaker: 'store' });
  });
});

describe('a store’s own words for what it does not take', () => {
  test.each([
    [
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required',
      '',
      /header Content-MD5/,
      'url-refused',
    ],
    [
      'InvalidArgument',
      'Part number must be an integer between 1 and 1000, inclusive',
      '',
      /larger parts: 1000/,
      'plan-invalid',
    ],
    [
      'AuthorizationQueryParametersError',
      "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
      '',
      /region eu-west-1/,
      'url-refused',
    ],
    [
      'AuthorizationQueryParametersError',
      'The region is wrong.',
      '<Region>nl-1</Region>',
      /region nl-1/,
      'url-refused',
    ],
    [
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be less than a week',
      '',
      /at most a week/,
      'url-refused',
    ],
    ['KeyTooLongError', 'Your key is too long', '', /shorter key/, 'url-refused'],
    ['InvalidStorageClass', 'The storage class is not known here', '', /what the store says/, 'url-refused'],
  ])('%s stand in the message, and decide what to do', (code, words, more, remedy, failure) => {
    const verdict = classifyPutAnswer(put(400, code, words, more), known);
    expect(verdict).toMatchObject({
      kind: 'fatal',
      failure: {
        code: failure,
        message: expect.stringContaining(words) as string,
        remedy: expect.stringMatching(remedy) as string,
      },
    });
  });
});

describe('something that is not S3', () => {
  test.each<[string, PutAnswer]>([
    ['a login page with 200', answer(200, { body: loginPage })],
    ['a 204 without an ETag', answer(204)],
    ['a 200 with an empty ETag', answer(200, { headers: { etag: '""' } })],
    ['a 200 before the body was through', answer(200, { headers: { etag: `"${md5}"` }, complete: false })],
    ['a redirect to a login page', answer(302, { headers: { location: 'https://hotel.example/login' } })],
    ['a 307 without S3’s code', answer(307, { headers: { location: 'https://b.s3.example/' } })],
    ['a 403 page', answer(403, { body: '<html><body><h1>Forbidden</h1></body></html>' })],
    ['an empty 403', answer(403)],
    ['a 407 of a proxy', answer(407)],
    ['network authentication required', answer(511, { body: loginPage })],
  ])('%s', (_, other) => {
    expect(classifyPutAnswer(other, known).kind).toBe('not-s3');
  });
});

test('a message never repeats a query, a key or an address the server sent along', () => {
  const leaky = [
    'bad https://store.example/b/k?X-Amz-Signature=cafe',
    'credential=x',
    'no key AKIAIOSFODNN7EXAMPLE here',
  ];
  for (const words of leaky)
    expect(JSON.stringify(classifyPutAnswer(put(403, 'AccessDenied', words), known))).not.toMatch(
      /cafe|AKIA|credential=x/,
    );
  expect(
    JSON.stringify(classifyPutAnswer(put(503, 'SlowDown', 'Please reduce your request rate.'), known)),
  ).toContain('Please reduce your request rate.');
});
