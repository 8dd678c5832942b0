import { expect } from 'vitest';
import { type RawAnswer, rawRequest } from '../../support/s3/raw-request.ts';
import { cephOnly, element, everywhere, notCeph, type S3Case, type S3UnderTest, send } from './s3-case.ts';

const body = Buffer.alloc(2 * 2 ** 20, 7);
const put = { method: 'PUT', key: 'refused', body, framing: 'expect' } as const;
const hourAgo = (): Date => new Date(Date.now() - 3_600_000);
const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

/** Refused before any byte of the body, and nothing stored. */
async function expectRefusal(
  server: S3UnderTest,
  answer: RawAnswer,
  status: number,
  code: string,
): Promise<void> {
  expect([answer.status, element(answer.text, 'Code'), answer.continued]).toEqual([status, code, false]);
  expect((await send(server, { method: 'HEAD', key: put.key })).status).toBe(404);
}

/** The URL signed for `put`, changed after it was signed. */
async function sendChanged(server: S3UnderTest, change: (url: string) => string): Promise<RawAnswer> {
  const url = change(await server.sign({ method: 'PUT', key: put.key }));
  return rawRequest(url, { method: 'PUT', body, framing: 'expect' });
}

async function sendWith(server: S3UnderTest, headers: Record<string, string>): Promise<RawAnswer> {
  const url = await server.sign({ method: 'PUT', key: put.key });
  return rawRequest(url, { method: 'PUT', headers, body, framing: 'expect' });
}

export const refusalCases: readonly S3Case[] = [
  {
    on: everywhere,
    name: 'an expired URL is AccessDenied before any byte, with the time of the server',
    run: async (server) => {
      const answer = await send(server, { ...put, signingDate: hourAgo(), expires: 60 });
      await expectRefusal(server, answer, 403, 'AccessDenied');
      expect(Math.abs(Date.parse(answer.headers.date ?? '') - Date.now())).toBeLessThan(5000);
    },
  },
  {
    on: notCeph,
    name: 'an expired URL says when it died and what time it is',
    run: async (server) => {
      const { text } = await send(server, { ...put, signingDate: hourAgo(), expires: 60 });
      expect(element(text, 'Message')).toBe('Request has expired');
      const [expires, now] = ['Expires', 'ServerTime'].map((name) => Date.parse(element(text, name) ?? ''));
      expect(Math.abs((now ?? 0) - (expires ?? 0) - 3_540_000)).toBeLessThan(10_000);
    },
  },
  {
    on: notCeph,
    name: 'a URL of a clock that is ahead is not yet valid',
    run: async (server) => {
      const answer = await send(server, { ...put, signingDate: inAnHour() });
      await expectRefusal(server, answer, 403, 'AccessDenied');
      expect(element(answer.text, 'Message')).toBe('Request is not yet valid');
    },
  },
  {
    on: cephOnly,
    name: 'a URL of a clock that is ahead is accepted',
    run: async (server) => {
      const answer = await send(server, { ...put, key: 'ahead', signingDate: inAnHour() });
      expect(answer.status).toBe(200);
    },
  },
  {
    on: everywhere,
    name: 'a damaged signature is SignatureDoesNotMatch',
    run: async (server) => {
      const answer = await sendChanged(server, (url) =>
        url.replace(/X-Amz-Signature=(.)/, (_all, digit) => `X-Amz-Signature=${digit === '0' ? '1' : '0'}`),
      );
      await expectRefusal(server, answer, 403, 'SignatureDoesNotMatch');
    },
  },
  {
    on: everywhere,
    name: 'a URL with more in its query than was signed is SignatureDoesNotMatch',
    run: async (server) => {
      const answer = await sendChanged(server, (url) => `${url}&x-id=PutObject`);
      await expectRefusal(server, answer, 403, 'SignatureDoesNotMatch');
    },
  },
  {
    on: everywhere,
    name: 'a URL signed for another key is SignatureDoesNotMatch',
    run: async (server) => {
      const url = await server.sign({ method: 'PUT', key: 'another' });
      const answer = await rawRequest(url.replace('/another?', '/refused?'), {
        ...{ method: 'PUT', body, framing: 'expect' },
      });
      await expectRefusal(server, answer, 403, 'SignatureDoesNotMatch');
    },
  },
  {
    on: everywhere,
    name: 'a URL signed for another method is SignatureDoesNotMatch',
    run: async (server) => {
      const url = await server.sign({ method: 'GET', key: put.key });
      const answer = await rawRequest(url, { method: 'PUT', body, framing: 'expect' });
      await expectRefusal(server, answer, 403, 'SignatureDoesNotMatch');
    },
  },
  {
    on: everywhere,
    name: 'a signed header that is not sent as signed is SignatureDoesNotMatch',
    run: async (server) => {
      const headers = { 'content-type': 'image/tiff' };
      const url = await server.sign({ method: 'PUT', key: put.key, headers });
      const answer = await rawRequest(url, {
        ...{ method: 'PUT', body, framing: 'expect', headers: { 'content-type': 'text/plain' } },
      });
      await expectRefusal(server, answer, 403, 'SignatureDoesNotMatch');
    },
  },
  {
    on: everywhere,
    name: 'an unknown access key is InvalidAccessKeyId',
    run: async (server) => {
      const answer = await sendChanged(server, (url) =>
        url.replace(/X-Amz-Credential=[^%]+/, 'X-Amz-Credential=NOBODY'),
      );
      await expectRefusal(server, answer, 403, 'InvalidAccessKeyId');
    },
  },
  {
    on: everywhere,
    name: 'no signature at all is AccessDenied',
    run: async (server) => {
      const answer = await sendChanged(server, (url) => url.slice(0, url.indexOf('?')));
      await expectRefusal(server, answer, 403, 'AccessDenied');
    },
  },
  ...(['x-amz-acl', 'content-md5'] as const).map(
    (name): S3Case => ({
      on: notCeph,
      name: `an unsigned ${name} is AccessDenied and named`,
      run: async (server) => {
        const answer = await sendWith(server, { [name]: 'public-read' });
        await expectRefusal(server, answer, 403, 'AccessDenied');
        expect(element(answer.text, 'HeadersNotSigned')).toBe(name);
      },
    }),
  ),
  {
    on: cephOnly,
    name: 'unsigned x-amz headers are let through',
    run: async (server) => {
      const url = await server.sign({ method: 'PUT', key: 'unsigned-header' });
      const headers = { 'x-amz-acl': 'private' };
      expect((await rawRequest(url, { method: 'PUT', headers, body, framing: 'expect' })).status).toBe(200);
    },
  },
  {
    on: everywhere,
    name: 'an Authorization beside the signature is InvalidArgument',
    run: async (server) => {
      const answer = await sendWith(server, { authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' });
      await expectRefusal(server, answer, 400, 'InvalidArgument');
    },
  },
  {
    on: notCeph,
    name: 'a life over seven days is AuthorizationQueryParametersError',
    run: async (server) => {
      const answer = await sendChanged(server, (url) =>
        url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604801'),
      );
      await expectRefusal(server, answer, 400, 'AuthorizationQueryParametersError');
    },
  },
  {
    on: cephOnly,
    name: 'a life over seven days is AccessDenied',
    run: async (server) => {
      const answer = await sendChanged(server, (url) =>
        url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604801'),
      );
      await expectRefusal(server, answer, 403, 'AccessDenied');
    },
  },
  {
    on: cephOnly,
    name: 'a chunked body is MissingContentLength',
    run: async (server) => {
      const answer = await send(server, { ...put, body: Buffer.from('x'), framing: 'chunked' });
      await expectRefusal(server, answer, 411, 'MissingContentLength');
    },
  },
  {
    on: notCeph,
    name: 'a chunked body is NotImplemented',
    run: async (server) => {
      const answer = await send(server, { ...put, body: Buffer.from('x'), framing: 'chunked' });
      await expectRefusal(server, answer, 501, 'NotImplemented');
    },
  },
  {
    on: everywhere,
    name: 'a missing length is MissingContentLength',
    run: async (server) => {
      const answer = await send(server, { method: 'PUT', key: put.key, framing: 'none' });
      await expectRefusal(server, answer, 411, 'MissingContentLength');
    },
  },
  {
    on: everywhere,
    name: 'a body over 5 GiB is EntityTooLarge before any byte',
    run: async (server) => {
      const url = await server.sign({ method: 'PUT', key: put.key });
      const headers = { 'content-length': String(5 * 2 ** 30 + 1) };
      const answer = await rawRequest(url, { method: 'PUT', headers, framing: 'expect' });
      await expectRefusal(server, answer, 400, 'EntityTooLarge');
    },
  },
  {
    on: everywhere,
    name: 'If-None-Match: * does not overwrite',
    run: async (server) => {
      const key = 'only-once';
      const headers = { 'if-none-match': '*' };
      const first = await send(server, { method: 'PUT', key, headers, body: Buffer.from('first') });
      const second = await send(server, { method: 'PUT', key, headers, body: Buffer.from('second') });
      expect([first.status, second.status]).toEqual([200, 412]);
      expect(element(second.text, 'Code')).toBe('PreconditionFailed');
      expect((await send(server, { method: 'GET', key })).text).toBe('first');
    },
  },
  {
    on: everywhere,
    name: 'a body that breaks off leaves the object that was there',
    run: async (server) => {
      const key = 'broken-off';
      await send(server, { method: 'PUT', key, body: Buffer.from('before') });
      const gone = new AbortController();
      const half = new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new Uint8Array(65_536));
          gone.abort();
        },
      });
      const init = { method: 'PUT', body: half, duplex: 'half', signal: gone.signal } as const;
      await expect(fetch(await server.sign({ method: 'PUT', key }), init)).rejects.toThrow();
      expect((await send(server, { method: 'GET', key })).text).toBe('before');
    },
  },
];
