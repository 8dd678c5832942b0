import { describe, expect, test } from 'vitest';
import { clockOffset } from '../../../src-main/engine/s3/clock-offset.ts';
import { hostKey } from '../../../src-main/engine/s3/host-key.ts';
import { answer, during, errorXml, loginPage } from './put-answers.ts';

const server = Date.parse(during);
const s3 = { headers: { etag: '"x"' } };

describe('the server’s clock against this machine’s', () => {
  test('is within a second of the truth, however long the body took', () => {
    for (const took of [10, 800, 600_000]) {
      const told = clockOffset(answer(200, s3), server - took, server + 250);
      expect(Math.abs(told?.offset ?? Number.NaN)).toBeLessThan(1000);
    }
  });

  test('may be further by as long as the server was at work', () => {
    // Dated when it began: it is 61 s further by now.
    const told = clockOffset(answer(200, s3), server, server + 61_000);
    expect(told?.offset).toBe(-60_000);
    expect(told?.doubt).toBe(60_000);
    expect(clockOffset(answer(200, s3), server, server + 300)?.doubt).toBe(0);
  });

  test('is signed: positive where the server is ahead', () => {
    const local = server - 3_600_000;
    expect(clockOffset(answer(200, s3), local, local)).toEqual({ offset: 3_600_500, doubt: 0 });
  });

  test('is learnt from a refusal’s Date, else from its ServerTime', () => {
    const denied = answer(403, { body: errorXml('AccessDenied') });
    expect(clockOffset(denied, server, server)?.offset).toBe(500);
    const timed = errorXml('AccessDenied', '', '<ServerTime>2026-06-01T12:30:00Z</ServerTime>');
    expect(clockOffset({ ...denied, headers: {}, body: timed }, server, server)?.offset).toBe(500);
  });

  test('is not learnt from a login page, nor from an answer without a date', () => {
    expect(clockOffset(answer(200, { body: loginPage }), server, server)).toBeNull();
    expect(clockOffset({ ...answer(200), headers: { etag: '"x"' } }, server, server)).toBeNull();
  });
});

test.each([
  ['https://store.example/bucket/a/b.tif?X-Amz-Signature=x', 'https://store.example/bucket'],
  ['http://127.0.0.1:8000/bucket/a', 'http://127.0.0.1:8000/bucket'],
  ['https://store.example:443/bucket', 'https://store.example/bucket'],
  ['https://Bucket.S3.example/', 'https://bucket.s3.example/'],
])('the host of %s is remembered as %s', (url, key) => {
  expect(hostKey(url)).toBe(key);
});
