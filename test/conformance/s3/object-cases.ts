import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { everywhere, type S3Case, send } from './s3-case.ts';

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');

const sizes = [
  ['no byte', 0],
  ['one byte', 1],
  ['a byte over 5 MiB', 5 * 2 ** 20 + 1],
] as const;

const roundTrips = sizes.map(
  ([what, size]): S3Case => ({
    on: everywhere,
    name: `${what} comes back as it went, and the ETag is its MD5`,
    run: async (server) => {
      const key = `object-${size}`;
      const body = randomBytes(size);
      const put = await send(server, { method: 'PUT', key, body, framing: 'expect' });
      expect([put.status, put.headers.etag]).toEqual([200, `"${md5(body)}"`]);
      const head = await send(server, { method: 'HEAD', key });
      expect([head.status, head.headers.etag]).toEqual([200, `"${md5(body)}"`]);
      expect([head.headers['content-length'], head.body.length]).toEqual([String(size), 0]);
      const got = await send(server, { method: 'GET', key });
      expect([got.status, got.headers.etag]).toEqual([200, `"${md5(body)}"`]);
      expect(got.body.equals(body)).toBe(true);
    },
  }),
);

export const objectCases: readonly S3Case[] = [
  ...roundTrips,
  {
    on: everywhere,
    name: 'an object is overwritten whole',
    run: async (server) => {
      const key = 'overwritten';
      await send(server, { method: 'PUT', key, body: Buffer.from('the first, the longer one') });
      await send(server, { method: 'PUT', key, body: Buffer.from('the second') });
      expect((await send(server, { method: 'GET', key })).text).toBe('the second');
    },
  },
  {
    on: everywhere,
    name: 'a range of an object is answered 206 with its place',
    run: async (server) => {
      const key = 'ranged';
      await send(server, { method: 'PUT', key, body: Buffer.from('0123456789') });
      const got = await send(server, { method: 'GET', key, headers: { range: 'bytes=2-4' } });
      expect([got.status, got.text, got.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
    },
  },
  {
    on: everywhere,
    name: 'a signed content type is kept',
    run: async (server) => {
      const key = 'typed.tif';
      const headers = { 'content-type': 'image/tiff' };
      expect((await send(server, { method: 'PUT', key, headers, body: Buffer.from('x') })).status).toBe(200);
      expect((await send(server, { method: 'HEAD', key })).headers['content-type']).toBe('image/tiff');
    },
  },
  {
    on: everywhere,
    name: 'a signed Content-MD5 that is wrong is BadDigest, and nothing is stored',
    run: async (server) => {
      const key = 'digest';
      const headers = { 'content-md5': createHash('md5').update('something else').digest('base64') };
      const put = await send(server, { method: 'PUT', key, headers, body: Buffer.from('body') });
      expect([put.status, put.text]).toEqual([400, expect.stringContaining('<Code>BadDigest</Code>')]);
      expect((await send(server, { method: 'HEAD', key })).status).toBe(404);
    },
  },
  {
    on: everywhere,
    name: 'an object that is not there is NoSuchKey, and deleting it is no error',
    run: async (server) => {
      const got = await send(server, { method: 'GET', key: 'nothing' });
      expect([got.status, got.text]).toEqual([404, expect.stringContaining('<Code>NoSuchKey</Code>')]);
      expect((await send(server, { method: 'DELETE', key: 'nothing' })).status).toBe(204);
    },
  },
  {
    on: everywhere,
    name: 'a deleted object is gone',
    run: async (server) => {
      const key = 'deleted';
      await send(server, { method: 'PUT', key, body: Buffer.from('x') });
      expect((await send(server, { method: 'DELETE', key })).status).toBe(204);
      expect((await send(server, { method: 'HEAD', key })).status).toBe(404);
    },
  },
];
