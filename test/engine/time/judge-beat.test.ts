import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeBeat } from '../../../src-main/engine/time/judge-beat.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const start = { monotonic: 5_000, wall: Date.parse('2026-01-01T00:00:00Z'), uptime: 900_000 };

const after = (monotonic: number, wall: number, uptime: number | null) => ({
  monotonic: start.monotonic + monotonic,
  wall: start.wall + wall,
  uptime: uptime === null ? null : start.uptime + uptime,
});

test.each<[string, ReturnType<typeof after>, unknown[]]>([
  ['a beat in time', after(1_000, 1_000, 1_000), []],
  ['a busy moment', after(5_900, 5_900, 6_000), []],
  [
    'sleep that all clocks counted',
    after(hour, hour, hour),
    [{ kind: 'slept', ms: hour - 1_000, unseenMs: 0 }],
  ],
  [
    'sleep while the monotonic clock stood still',
    after(1_000, hour + 1_000, hour + 1_000),
    [{ kind: 'slept', ms: hour, unseenMs: hour }],
  ],
  [
    'sleep that nothing shows but a late beat',
    after(12 * minute, 12 * minute, null),
    [{ kind: 'slept', ms: 12 * minute - 1_000, unseenMs: 0 }],
  ],
  ['a clock set on by a day', after(1_000, day + 1_000, 1_000), [{ kind: 'clock-changed', byMs: day }]],
  ['a clock set back by a day', after(1_000, 1_000 - day, 1_000), [{ kind: 'clock-changed', byMs: -day }]],
  [
    'a clock set on, on a machine that shows no uptime',
    after(1_000, day + 1_000, null),
    [{ kind: 'clock-changed', byMs: day }],
  ],
  [
    'sleep, and a clock set meanwhile',
    after(1_000, hour + day + 1_000, hour + 1_000),
    [
      { kind: 'slept', ms: hour, unseenMs: hour },
      { kind: 'clock-changed', byMs: day },
    ],
  ],
  ['an uptime of whole seconds', after(1_000, 1_000, 2_000), []],
])('%s', (_, now, news) => {
  expect(judgeBeat(start, now)).toEqual(news);
});

test('however a wall clock is set, it is never taken for sleep, nor sleep for its setting', () => {
  const step = fc.integer({ min: -400 * day, max: 400 * day });
  const asleep = fc.integer({ min: 0, max: 30 * day });
  fc.assert(
    fc.property(step, asleep, fc.boolean(), (set, ms, counts) => {
      const kinds = judgeBeat(start, after(counts ? 1_000 + ms : 1_000, 1_000 + ms + set, 1_000 + ms)).map(
        ({ kind }) => kind,
      );
      expect(kinds.includes('slept')).toBe(ms > 5_000);
      expect(kinds.includes('clock-changed')).toBe(Math.abs(set) > 5_000);
    }),
  );
});
