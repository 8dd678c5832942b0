import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAccessKeys } from '../../../src-main/demo/signing/access-keys.ts';
import { createPresigner } from '../../../src-main/demo/signing/create-presigner.ts';
import { verifyPresigned } from '../../../src-main/demo/signing/verify-presigned.ts';

const keys = newAccessKeys();
const now = Date.parse('2030-01-01T00:00:00Z');
const region = 'us-east-1';
const presign = createPresigner({
  ...{ origin: 'http://127.0.0.1:9', bucket: 'b', keys, region, lifeSeconds: 60 },
  now: () => now,
});
const verify = (url: string, headers: Record<string, string> = {}, method = 'PUT'): void => {
  const rawUrl = url.slice('http://127.0.0.1:9'.length);
  const head = { method, rawUrl, headers: { host: '127.0.0.1:9', ...headers } };
  verifyPresigned(head, { keys, region, now });
};

test('what the SDK signs is found good, whatever the key and the query hold, and only for its method', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(text, text, async (key, uploadId) => {
      const url = await presign({ method: 'PUT', key, query: { uploadId, partNumber: '1' } });
      expect(() => verify(url)).not.toThrow();
      expect(() => verify(url, {}, 'POST')).toThrow('signature');
    }),
  );
});

test('headers given are bound: sent as signed, or refused', async () => {
  const headers = { 'content-type': 'image/tiff', 'x-amz-acl': 'private' };
  const url = await presign({ method: 'PUT', key: 'k', headers });
  expect(url).toContain('X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-acl');
  expect(() => verify(url, headers)).not.toThrow();
  expect(() => verify(url, { ...headers, 'x-amz-acl': 'public-read' })).toThrow('signature');
  expect(() => verify(url)).toThrow('signature');
});
