import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, newBucket, withRate } from '../../../src-main/engine/line/token-bucket.ts';

const MiB = 1024 ** 2;

describe('a token bucket', () => {
  test('lets a sixteenth of a second go at once, and then says when the next may', () => {
    const first = draw(newBucket(16 * 1024, 0), MiB, 0);
    if (first.kind !== 'go') throw new Error('The first piece goes at once.');
    expect(first.bytes).toBe(1024);
    expect(draw(first.bucket, MiB, 0)).toEqual({ kind: 'wait', waitMs: 63 });
    expect(draw(first.bucket, MiB, 63)).toMatchObject({ kind: 'go', bytes: 1024 });
  });

  test('never gives more than a slice, nor more than is asked for', () => {
    expect(draw(newBucket(1024 * MiB, 0), 8 * MiB, 0)).toMatchObject({ bytes: MiB });
    expect(draw(newBucket(1024 * MiB, 0), 3, 0)).toMatchObject({ bytes: 3 });
  });

  test('takes nobody’s rate for more than it is: what was saved at a high rate is no credit at a low one', () => {
    const low = withRate(newBucket(100 * MiB, 0), 1024, 10_000);
    expect(low.tokens).toBe(128);
  });

  test('carries its rate: over any time no more than the rate, an eighth of a second and a piece', () => {
    const asks = fc.array(fc.record({ left: fc.integer({ min: 1, max: MiB }), idle: fc.nat(500) }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 * MiB }), asks, (rate, each) => {
        let bucket = newBucket(rate, 0);
        let now = 0;
        let gone = 0;
        for (const { left, idle } of each) {
          now += idle;
          let drawn = draw(bucket, left, now);
          for (; drawn.kind === 'wait'; drawn = draw(bucket, left, now)) {
            expect(drawn.waitMs).toBeLessThanOrEqual(1_001);
            now += drawn.waitMs;
          }
          bucket = drawn.bucket;
          gone += drawn.bytes;
          expect(gone).toBeLessThanOrEqual((rate * now) / 1000 + rate / 8 + rate / 16 + 1);
        }
      }),
    );
  });
});
