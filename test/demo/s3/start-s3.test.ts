import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { type S3Handle, type S3Options, startS3 } from '../../../src-main/demo/s3/start-s3.ts';
import { element, send } from '../../conformance/s3/s3-case.ts';
import { rawRequest } from '../../support/s3/raw-request.ts';

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');
const key = 'dem.tif';
const body = randomBytes(200_000);
const put = { method: 'PUT', key, body, framing: 'expect' } as const;

let folder: string;
let s3: S3Handle;

async function start(options: Partial<S3Options> = {}): Promise<S3Handle> {
  s3 = await startS3({ storage: { kind: 'disk', folder }, ...options });
  return s3;
}
const fault = (action: FaultAction): void => {
  s3.faults.add({ match: { method: 'PUT', count: 1 }, do: action });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
});
afterEach(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

describe('what is stored', () => {
  test('is read back as it came, one file an object, also after it was replaced', async () => {
    await start();
    await send(s3, { ...put, body: Buffer.from('before') });
    await send(s3, put);
    expect(s3.objectKeys()).toEqual([key]);
    expect(s3.object(key)).toMatchObject({ size: body.length, md5: md5(body), etag: md5(body) });
    expect(await s3.object(key)?.rereadMd5()).toBe(md5(body));
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('stands beside what an earlier server left in the folder', async () => {
    await start();
    await send(s3, put);
    await s3.close();
    await start();
    expect((await send(s3, put)).status).toBe(200);
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('is hashed and dropped where the server keeps none', async () => {
    await start({ storage: { kind: 'discard' } });
    expect((await send(s3, put)).headers.etag).toBe(`"${md5(body)}"`);
    expect(s3.object(key)).toMatchObject({ size: body.length, md5: md5(body) });
    expect((await send(s3, { method: 'GET', key })).status).toBe(501);
  });

  test('has under KMS an ETag that looks like an MD5 and is none', async () => {
    await start({ etags: 'kms' });
    const { headers } = await send(s3, put);
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers.etag).not.toBe(`"${md5(body)}"`);
    expect(headers['x-amz-server-side-encryption']).toBe('aws:kms');
  });

  test('has a CRC-64/NVME where the server computes it', async () => {
    await start({ crc64nvme: 'on' });
    const answer = await send(s3, { ...put, body: Buffer.from('123456789') });
    // The check value of CRC-64/NVME: ae8b14860a799888.
    expect(answer.headers['x-amz-checksum-crc64nvme']).toBe('rosUhgp5mIg=');
  });

  test('has for a multipart object the CRC-64/NVME of the whole, made of the parts', async () => {
    await start({ crc64nvme: 'on' });
    const pieces = [Buffer.alloc(5 * 2 ** 20, 3), Buffer.from('123456789')];
    const whole = await send(s3, { ...put, body: Buffer.concat(pieces) });
    const created = await send(s3, { method: 'POST', key, query: { uploads: '' } });
    const uploadId = element(created.text, 'UploadId') ?? '';
    const parts = await Promise.all(
      pieces.map(async (piece, place) => {
        const query = { partNumber: String(place + 1), uploadId };
        const { headers } = await send(s3, { ...put, query, body: piece });
        return `<Part><PartNumber>${place + 1}</PartNumber><ETag>${headers.etag ?? ''}</ETag></Part>`;
      }),
    );
    const xml = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
    const done = await send(s3, { method: 'POST', key, query: { uploadId }, body: Buffer.from(xml) });
    expect(element(done.text, 'ChecksumCRC64NVME')).toBe(whole.headers['x-amz-checksum-crc64nvme']);
  });
});

describe('who may ask', () => {
  test('only requests whose Host is this machine are answered', async () => {
    await start();
    const url = await s3.sign({ method: 'GET', key });
    const answer = await rawRequest(url, { method: 'GET', headers: { host: 'evil.example' } });
    expect([answer.status, element(answer.text, 'Code')]).toEqual([403, 'AccessDenied']);
  });

  test('URLs signed with a session token die with the token', async () => {
    const expiresAt = Date.now() + 60_000;
    const clock = { now: Date.now() };
    const keys = {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    };
    await start({ keys: { ...keys, session: { token: 'a+b/c=', expiresAt } }, clock: () => clock.now });
    const url = await s3.sign({ method: 'PUT', key });
    expect((await rawRequest(url, put)).status).toBe(200);
    clock.now = expiresAt;
    const late = await rawRequest(url, put);
    expect([late.status, element(late.text, 'Code')]).toEqual([400, 'ExpiredToken']);
  });

  test('a URL dies by the clock of the server, whatever the clock of the client', async () => {
    const clock = { now: Date.parse('2030-01-01T00:00:00Z') };
    await start({ clock: () => clock.now, urlLifeSeconds: 60 });
    const url = await s3.sign({ method: 'PUT', key });
    clock.now += 59_000;
    expect((await rawRequest(url, put)).status).toBe(200);
    clock.now += 1000;
    const late = await rawRequest(url, put);
    expect([late.status, element(late.text, 'Expires')]).toEqual([403, '2030-01-01T00:01:00Z']);
    expect(late.headers.date).toBe('Tue, 01 Jan 2030 00:01:00 GMT');
  });
});

describe('faults', () => {
  test('a refusal before the body asks for none, and says when to come back', async () => {
    await start();
    fault({ kind: 'answer', status: 503, code: 'SlowDown', retryAfterSeconds: 2, at: 'start' });
    const answer = await send(s3, put);
    expect([answer.status, element(answer.text, 'Code'), answer.continued]).toEqual([503, 'SlowDown', false]);
    expect(answer.headers['retry-after']).toBe('2');
    expect((await send(s3, put)).status).toBe(200);
  });

  test('a refusal after the body stores nothing', async () => {
    await start();
    fault({ kind: 'answer', status: 500, code: 'InternalError', at: 'end' });
    const answer = await send(s3, put);
    expect([answer.status, answer.continued, s3.objectKeys()]).toEqual([500, true, []]);
  });

  test('a reset ends the connection and stores nothing', async () => {
    await start();
    fault({ kind: 'reset', afterBytes: 100_000 });
    await expect(send(s3, put)).rejects.toThrow();
    expect(s3.objectKeys()).toEqual([]);
    await expect.poll(() => readdir(folder)).toEqual([]);
    expect(s3.counts()).toMatchObject([{ operation: 'PutObject', key, begun: 1, committed: 0 }]);
  });

  test('a stall says nothing until the server closes', async () => {
    await start();
    fault({ kind: 'stall', afterBytes: 10 });
    const answer = send(s3, put);
    await expect.poll(() => s3.counts()[0]?.begun).toBe(1);
    await Promise.all([expect(answer).rejects.toThrow(), s3.close()]);
    expect(s3.objectKeys()).toEqual([]);
    await start();
  });

  test('a dropped answer comes after the commit', async () => {
    await start();
    fault({ kind: 'drop-answer' });
    await expect(send(s3, put)).rejects.toThrow();
    expect(s3.object(key)?.md5).toBe(md5(body));
    expect(s3.counts()).toMatchObject([{ begun: 1, committed: 1, bytes: body.length }]);
  });

  test('a flipped bit is hashed and stored as it arrived', async () => {
    await start();
    fault({ kind: 'flip-bit', atByte: 150_000 });
    const damaged = Buffer.from(body);
    damaged[150_000] = damaged[150_000]! ^ 1;
    expect((await send(s3, put)).headers.etag).toBe(`"${md5(damaged)}"`);
    expect(await s3.object(key)?.rereadMd5()).toBe(md5(damaged));
  });

  test('a wrong ETag is a lie about what is stored right', async () => {
    await start();
    fault({ kind: 'wrong-etag' });
    expect((await send(s3, put)).headers.etag).not.toBe(`"${md5(body)}"`);
    expect(s3.object(key)?.etag).toBe(md5(body));
  });

  test.each([
    ['done', [key]],
    ['not-done', []],
  ] as const)('200 with an error inside, and the work %s', async (commit, keys) => {
    await start();
    fault({ kind: 'error-in-200', code: 'InternalError', commit });
    const answer = await send(s3, put);
    expect([answer.status, element(answer.text, 'Code')]).toEqual([200, 'InternalError']);
    expect(s3.objectKeys()).toEqual(keys);
  });

  test.each([
    ['login', 200],
    ['redirect', 302],
    ['forbidden', 403],
    ['network-authentication', 511],
  ] as const)('a %s page instead of S3', async (page, status) => {
    await start();
    fault({ kind: 'html', page });
    const answer = await send(s3, put);
    expect([answer.status, answer.headers['content-type'], answer.headers.etag]).toEqual([
      ...[status, 'text/html; charset=utf-8', undefined],
    ]);
    expect([answer.headers['x-amz-request-id'], answer.headers['server']]).toEqual([undefined, undefined]);
    expect(s3.objectKeys()).toEqual([]);
  });

  test('a clock that is off judges and dates one request', async () => {
    await start();
    fault({ kind: 'clock', offsetMs: 7_200_000 });
    const answer = await send(s3, put);
    expect([answer.status, element(answer.text, 'Message')]).toEqual([403, 'Request has expired']);
    expect(Date.parse(answer.headers.date ?? '') - Date.now()).toBeGreaterThan(7_190_000);
  });

  test('a shorter URL life ends a URL early', async () => {
    await start();
    fault({ kind: 'url-life', seconds: 0 });
    expect(element((await send(s3, put)).text, 'Message')).toBe('Request has expired');
    expect((await send(s3, put)).status).toBe(200);
  });

  test('a delayed answer comes late, and after the commit', async () => {
    await start();
    fault({ kind: 'delay-answer', ms: 100 });
    const started = performance.now();
    expect((await send(s3, put)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(95);
  });
});

test('a body that ends before its length leaves no file', async () => {
  await start();
  const url = new URL(await s3.sign({ method: 'PUT', key }));
  const socket = connect(s3.port, '127.0.0.1');
  socket.write(
    `PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 1000\r\n\r\nshort`,
  );
  await expect.poll(() => s3.counts()[0]?.bytes).toBe(5);
  socket.destroy();
  await expect.poll(() => readdir(folder)).toEqual([]);
  expect(s3.objectKeys()).toEqual([]);
});
