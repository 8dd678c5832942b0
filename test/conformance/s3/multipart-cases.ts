import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { RawAnswer } from '../../support/s3/raw-request.ts';
import {
  cephOnly,
  cephWays,
  element,
  elements,
  everywhere,
  notCeph,
  notCephWays,
  type S3Case,
  type S3UnderTest,
  send,
} from './s3-case.ts';

const mib = 2 ** 20;
const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

interface Part {
  readonly number: number;
  readonly etag: string;
}

async function create(server: S3UnderTest, key: string): Promise<string> {
  const answer = await send(server, { method: 'POST', key, query: { uploads: '' } });
  expect([answer.status, element(answer.text, 'Key')]).toEqual([200, key]);
  return element(answer.text, 'UploadId') ?? '';
}

async function putPart(server: S3UnderTest, key: string, uploadId: string, number: number, body: Buffer) {
  const query = { partNumber: String(number), uploadId };
  return send(server, { method: 'PUT', key, query, body, framing: 'expect' });
}

/** Uploads bodies as parts 1, 2, …; resolves with what Complete needs. */
async function putParts(server: S3UnderTest, key: string, uploadId: string, bodies: readonly Buffer[]) {
  const parts: Part[] = [];
  for (const [place, body] of bodies.entries()) {
    const answer = await putPart(server, key, uploadId, place + 1, body);
    expect(answer.headers.etag).toBe(`"${md5(body).toString('hex')}"`);
    parts.push({ number: place + 1, etag: answer.headers.etag ?? '' });
  }
  return parts;
}

function complete(
  server: S3UnderTest,
  key: string,
  uploadId: string,
  parts: readonly Part[],
): Promise<RawAnswer> {
  const list = parts.map(
    ({ number, etag }) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const xml = `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
  return send(server, { method: 'POST', key, query: { uploadId }, body: Buffer.from(xml) });
}

const abort = (server: S3UnderTest, key: string, uploadId: string): Promise<RawAnswer> =>
  send(server, { method: 'DELETE', key, query: { uploadId } });

const expectCode = (answer: RawAnswer, status: number, code: string): void =>
  expect([answer.status, element(answer.text, 'Code')]).toEqual([status, code]);

const etagOf = (bodies: readonly Buffer[]): string =>
  `${md5(Buffer.concat(bodies.map(md5))).toString('hex')}-${bodies.length}`;
const etagIn = (answer: RawAnswer): string | undefined =>
  element(answer.text, 'ETag')?.replace(/&quot;|&#34;|"/g, '');

const large = Buffer.alloc(5 * mib, 1);
const small = Buffer.alloc(3, 2);

export const multipartCases: readonly S3Case[] = [
  {
    on: everywhere,
    name: 'parts become one object whose ETag is the MD5 of their MD5s',
    run: async (server) => {
      const key = 'multipart/whole';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large, small]);
      expect((await complete(server, key, uploadId, parts)).status).toBe(200);
      const etag = etagOf([large, small]);
      const got = await send(server, { method: 'GET', key });
      expect([got.headers.etag, got.body.equals(Buffer.concat([large, small]))]).toEqual([`"${etag}"`, true]);
    },
  },
  {
    on: everywhere,
    name: 'a range across the seam of two parts is theirs',
    run: async (server) => {
      const key = 'multipart/seam';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large, small]);
      await complete(server, key, uploadId, parts);
      const range = `bytes=${5 * mib - 2}-${5 * mib}`;
      const got = await send(server, { method: 'GET', key, headers: { range } });
      expect([...got.body]).toEqual([1, 1, 2]);
    },
  },
  {
    on: everywhere,
    name: 'the same Complete again is answered 200 with the ETag of the object',
    run: async (server) => {
      const key = 'multipart/repeated';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [small]);
      const first = await complete(server, key, uploadId, parts);
      const second = await complete(server, key, uploadId, parts);
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(etagIn(second)).toBe(etagOf([small]));
    },
  },
  {
    on: notCephWays,
    name: 'the first Complete carries the ETag too',
    run: async (server) => {
      const uploadId = await create(server, 'multipart/first');
      const parts = await putParts(server, 'multipart/first', uploadId, [small]);
      expect(etagIn(await complete(server, 'multipart/first', uploadId, parts))).toBe(etagOf([small]));
    },
  },
  {
    on: cephWays,
    name: 'the first Complete leaves the ETag empty',
    run: async (server) => {
      const uploadId = await create(server, 'multipart/first');
      const parts = await putParts(server, 'multipart/first', uploadId, [small]);
      expect(etagIn(await complete(server, 'multipart/first', uploadId, parts))).toBe('');
    },
  },
  {
    on: everywhere,
    name: 'a part sent again replaces the one before',
    run: async (server) => {
      const key = 'multipart/replaced';
      const uploadId = await create(server, key);
      await putPart(server, key, uploadId, 1, Buffer.from('first'));
      const again = await putPart(server, key, uploadId, 1, Buffer.from('second'));
      await complete(server, key, uploadId, [{ number: 1, etag: again.headers.etag ?? '' }]);
      expect((await send(server, { method: 'GET', key })).text).toBe('second');
    },
  },
  {
    on: everywhere.filter((kind) => kind !== 'swift'),
    name: 'parts are listed by pages: what comes after the marker, a thousand at most',
    run: async (server) => {
      const key = 'multipart/pages';
      const uploadId = await create(server, key);
      const numbers = [1, 2, 10, 1000, 10_000];
      for (const number of numbers) await putPart(server, key, uploadId, number, Buffer.alloc(number % 7));
      const page = async (query: Record<string, string>) =>
        (await send(server, { method: 'GET', key, query: { uploadId, ...query } })).text;
      const first = await page({ 'max-parts': '2' });
      expect(elements(first, 'PartNumber')).toEqual(['1', '2']);
      expect([element(first, 'IsTruncated'), element(first, 'NextPartNumberMarker')]).toEqual(['true', '2']);
      const rest = await page({ 'part-number-marker': '2' });
      expect(elements(rest, 'PartNumber')).toEqual(['10', '1000', '10000']);
      expect(elements(rest, 'Size')).toEqual([10 % 7, 1000 % 7, 10_000 % 7].map(String));
      expect([element(rest, 'IsTruncated'), element(rest, 'MaxParts')]).toEqual(['false', '1000']);
      await send(server, { method: 'DELETE', key, query: { uploadId } });
    },
  },
  {
    on: ['swift'],
    name: 'a part above 1,000 is InvalidArgument, and the words say so',
    run: async (server) => {
      const key = 'multipart/many';
      const uploadId = await create(server, key);
      const answer = await putPart(server, key, uploadId, 1001, small);
      expectCode(answer, 400, 'InvalidArgument');
      expect(element(answer.text, 'Message')).toMatch(/between 1 and 1000/u);
    },
  },
  {
    on: ['go'],
    name: 'quotes are written by their numbers, in lists and in Complete',
    run: async (server) => {
      const key = 'multipart/quotes';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [small]);
      const list = await send(server, { method: 'GET', key, query: { uploadId } });
      expect(element(list.text, 'ETag')).toBe(`&#34;${md5(small).toString('hex')}&#34;`);
      expect(element((await complete(server, key, uploadId, parts)).text, 'ETag')).toMatch(/^&#34;.*&#34;$/u);
    },
  },
  {
    on: cephWays,
    name: 'a Complete that names fewer parts than there are is InvalidPart',
    run: async (server) => {
      const key = 'multipart/surplus';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large, small]);
      expectCode(await complete(server, key, uploadId, parts.slice(0, 1)), 400, 'InvalidPart');
    },
  },
  {
    on: everywhere,
    name: 'a middle part under 5 MiB is EntityTooSmall',
    run: async (server) => {
      const key = 'multipart/small';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [small, small]);
      expectCode(await complete(server, key, uploadId, parts), 400, 'EntityTooSmall');
    },
  },
  {
    on: everywhere,
    name: 'a part with another ETag, or none of that number, is InvalidPart',
    run: async (server) => {
      const key = 'multipart/invalid';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large]);
      const wrong = { number: 1, etag: `"${'0'.repeat(32)}"` };
      expectCode(await complete(server, key, uploadId, [wrong]), 400, 'InvalidPart');
      const missing = { number: 2, etag: parts[0]!.etag };
      expectCode(await complete(server, key, uploadId, [...parts, missing]), 400, 'InvalidPart');
    },
  },
  {
    on: notCeph,
    name: 'parts out of order are InvalidPartOrder',
    run: async (server) => {
      const key = 'multipart/order';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large, small]);
      expectCode(await complete(server, key, uploadId, parts.toReversed()), 400, 'InvalidPartOrder');
    },
  },
  {
    on: cephOnly,
    name: 'parts out of order are put in order',
    run: async (server) => {
      const key = 'multipart/order';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [large, small]);
      expect((await complete(server, key, uploadId, parts.toReversed())).status).toBe(200);
      const got = await send(server, { method: 'GET', key });
      expect(got.body.equals(Buffer.concat([large, small]))).toBe(true);
    },
  },
  {
    on: everywhere,
    name: 'an aborted upload is NoSuchUpload for parts and for Abort, and leaves no object',
    run: async (server) => {
      const key = 'multipart/aborted';
      const uploadId = await create(server, key);
      await putParts(server, key, uploadId, [small]);
      expect((await abort(server, key, uploadId)).status).toBe(204);
      expectCode(await putPart(server, key, uploadId, 2, small), 404, 'NoSuchUpload');
      expectCode(await abort(server, key, uploadId), 404, 'NoSuchUpload');
      expect((await send(server, { method: 'HEAD', key })).status).toBe(404);
    },
  },
  {
    on: notCephWays,
    name: 'an aborted upload is NoSuchUpload for lists and for Complete',
    run: async (server) => {
      const key = 'multipart/aborted-too';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [small]);
      await abort(server, key, uploadId);
      expectCode(await send(server, { method: 'GET', key, query: { uploadId } }), 404, 'NoSuchUpload');
      expectCode(await complete(server, key, uploadId, parts), 404, 'NoSuchUpload');
    },
  },
  {
    on: cephWays,
    name: 'an aborted or completed upload is NoSuchKey for lists, and an aborted one InternalError for Complete',
    run: async (server) => {
      const key = 'multipart/aborted-too';
      const uploadId = await create(server, key);
      const parts = await putParts(server, key, uploadId, [small]);
      await abort(server, key, uploadId);
      expectCode(await send(server, { method: 'GET', key, query: { uploadId } }), 404, 'NoSuchKey');
      expectCode(await complete(server, key, uploadId, parts), 500, 'InternalError');
    },
  },
  {
    on: everywhere,
    name: 'an upload id of another key is NoSuchUpload',
    run: async (server) => {
      const uploadId = await create(server, 'multipart/one');
      expectCode(await putPart(server, 'multipart/other', uploadId, 1, small), 404, 'NoSuchUpload');
    },
  },
  {
    on: notCeph,
    name: 'a part number outside 1 to 10,000 is InvalidArgument',
    run: async (server) => {
      const uploadId = await create(server, 'multipart/number');
      expectCode(await putPart(server, 'multipart/number', uploadId, 10_001, small), 400, 'InvalidArgument');
    },
  },
  {
    on: everywhere,
    name: 'a Complete that is not XML, or names no part, is MalformedXML',
    run: async (server) => {
      const key = 'multipart/malformed';
      const uploadId = await create(server, key);
      const call = { method: 'POST', key, query: { uploadId } } as const;
      expectCode(await send(server, { ...call, body: Buffer.from('parts: 1') }), 400, 'MalformedXML');
      expectCode(await complete(server, key, uploadId, []), 400, 'MalformedXML');
    },
  },
];
