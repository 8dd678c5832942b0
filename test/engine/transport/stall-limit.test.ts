import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieceSize } from '../../../src-main/engine/transport/piece-size.ts';
import { RateMeter } from '../../../src-main/engine/transport/rate-meter.ts';
import { stallLimit } from '../../../src-main/engine/transport/stall-limit.ts';

const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

describe('how long an exchange may stand still', () => {
  test.each([
    ['in the body, on a fast line', GiB, 0, 10 * MiB, 30],
    ['in the body, on a slow line: twice its next slice', GiB, 0, 16 * KiB, 128],
    ['in the body, pace unknown: a slice at 16 KiB/s', GiB, 0, null, 64],
    ['in a small body, pace unknown', 4 * KiB, 0, null, 30],
    ['before its last bytes, on a slow line', GiB, GiB - 4 * KiB, 16 * KiB, 30],
    ['after an empty body', 0, 0, null, 120],
    ['after 8 MiB, pace unknown', 8 * MiB, 8 * MiB, null, 120 + 512 + 10 / 128],
    ['after 5 GiB, pace unknown', 5 * GiB, 5 * GiB, null, 120 + 512 + 50],
    ['after 5 GiB, on a fast line', 5 * GiB, 5 * GiB, 8 * MiB, 120 + 1 + 50],
  ])('%s', (_, bodySize, sentBytes, rate, seconds) => {
    expect(stallLimit({ bodySize, sentBytes, rate, unanswered: 0 }) / 1000).toBeCloseTo(seconds, 3);
  });

  test.each([
    [0, 120],
    [1, 240],
    [2, 480],
    [9, 1800],
  ])(
    'after the last byte twice as long for each time it was not answered: %i times',
    (unanswered, seconds) => {
      expect(stallLimit({ bodySize: 0, sentBytes: 0, rate: null, unanswered })).toBe(seconds * 1000);
      expect(stallLimit({ bodySize: GiB, sentBytes: 0, rate: 10 * MiB, unanswered })).toBe(30_000);
    },
  );

  test('is never under 30 s, never endless, and never shorter for a slower line', () => {
    const ask = fc.record({
      bodySize: fc.integer({ min: 0, max: 5 * GiB }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      rate: fc.integer({ min: 1, max: GiB }),
    });
    fc.assert(
      fc.property(ask, ({ bodySize, part, rate }) => {
        const sentBytes = Math.floor(bodySize * part);
        const limit = stallLimit({ bodySize, sentBytes, rate, unanswered: 0 });
        const slower = stallLimit({ bodySize, sentBytes, rate: rate / 2, unanswered: 0 });
        return limit >= 30_000 && Number.isFinite(limit) && slower >= limit;
      }),
    );
  });
});

describe('the pace of a line', () => {
  test('is unknown while buffers may have swallowed it all', () => {
    const meter = new RateMeter(null, 0);
    meter.add(6 * MiB, 10);
    meter.add(2 * MiB, 5_000);
    expect(meter.rate).toBeNull();
  });

  test('is what the last window of at least a second carried', () => {
    const meter = new RateMeter(null, 0);
    meter.add(8 * MiB, 0);
    meter.add(MiB, 500);
    expect(meter.rate).toBeNull();
    meter.add(MiB, 1000);
    expect(meter.rate).toBe(2 * MiB);
    meter.add(64 * KiB, 3000);
    expect(meter.rate).toBe(32 * KiB);
  });

  test('begins with what the host has shown before', () => {
    expect(new RateMeter(5, 0).rate).toBe(5);
  });

  test('decides how much is given to the socket at once', () => {
    expect([null, 100 * MiB, 2 * MiB, MiB, 1].map(pieceSize)).toEqual([MiB, MiB, MiB, 64 * KiB, 64 * KiB]);
  });
});
