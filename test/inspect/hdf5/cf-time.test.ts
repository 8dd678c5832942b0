import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src-main/inspect/hdf5/calendar.ts';
import { readCfTime } from '../../../src-main/inspect/hdf5/cf-time.ts';

test.each([
  ['seconds since 2021-01-01 00:00:00', 'standard', 90.5, '2021-01-01T00:01:30.500Z'],
  ['seconds since 2021-01-01 00:00:00.0 +0000', 'standard', 0, '2021-01-01T00:00:00.000Z'],
  ['minutes since 2021-01-01T12:00Z', 'gregorian', -1, '2021-01-01T11:59:00.000Z'],
  ['hours since 2021-01-01 00:00:00 +01:00', 'standard', 1, '2021-01-01T00:00:00.000Z'],
  ['hours since 2021-1-1 0', 'standard', 24, '2021-01-02T00:00:00.000Z'],
  ['h since 2021-01-01 -0530', 'standard', 0, '2021-01-01T05:30:00.000Z'],
  ['days since 1582-10-04', 'standard', 1, '1582-10-15T00:00:00.000Z'],
  ['days since 1582-10-04', 'proleptic_gregorian', 1, '1582-10-05T00:00:00.000Z'],
  ['days since 1900-02-28', 'julian', 1, '1900-02-29T00:00:00.000Z'],
  ['days since 2020-02-28', 'noleap', 1, '2020-03-01T00:00:00.000Z'],
  ['days since 2021-02-28', 'all_leap', 1, '2021-02-29T00:00:00.000Z'],
  ['days since 2021-01-30', '360_day', 30, '2021-02-30T00:00:00.000Z'],
  ['milliseconds since 1970-01-01', 'standard', 1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
  ['nanoseconds since 2026-01-01', 'standard', 3.6e12, '2026-01-01T01:00:00.000Z'],
  ['ns since 1970-01-01', 'standard', 1_767_229_200_000_000_000, '2026-01-01T01:00:00.000Z'],
  ['us since 2026-01-01', 'standard', 1500, '2026-01-01T00:00:00.002Z'],
  ['µs since 2026-01-01', 'standard', 1000, '2026-01-01T00:00:00.001Z'],
  ['msecs since 2026-01-01', 'standard', 1, '2026-01-01T00:00:00.001Z'],
  ['Weeks since 2026-01-01', 'Standard', 2, '2026-01-15T00:00:00.000Z'],
  ['months since 2026-01-01', '360_day', 2, '2026-03-01T00:00:00.000Z'],
  ['common_years since 2000-01-01', 'noleap', 2, '2002-01-01T00:00:00.000Z'],
  ['days since 0000-01-01', 'proleptic_gregorian', 0, '0000-01-01T00:00:00.000Z'],
  ['days since 0-1-1', '365_day', 73_020, '0200-01-21T00:00:00.000Z'],
  ['days since 2021-02-30', '360_day', 0, '2021-02-30T00:00:00.000Z'],
])('%s (%s): %d is %s', (units, calendar, value, expected) => {
  expect(readCfTime(units, calendar)?.(value)).toBe(expected);
});

test.each([
  ['months since 2021-01-01', 'standard'],
  ['seconds', 'standard'],
  ['metre', 'standard'],
  ['seconds since yesterday', 'standard'],
  ['seconds since 2021-01-01', 'lunar'],
  ['seconds since 2021-01-01', 'none'],
  ['seconds since 2021-01-01', ''],
  ['seconds since 2021-01-01', 'utc'],
  ['months since 2021-01-01', 'noleap'],
  ['common_years since 2021-01-01', 'standard'],
  ['days since 2021-02-30', 'standard'],
  ['days since 2021-13-01', 'standard'],
  ['days since 2021-02-29', 'noleap'],
  ['days since 2021-01-31', '360_day'],
  ['days since 1582-10-10', 'standard'],
  ['days since 0000-01-01', 'standard'],
  ['days since 0000-01-01', 'julian'],
  ['hours since 2021-01-01 24:00', 'standard'],
  ['hours since 2021-01-01 00:60', 'standard'],
  ['hours since 2021-01-01 00:00:60', 'standard'],
])('%s (%s) counts no time', (units, calendar) => {
  expect(readCfTime(units, calendar)).toBeNull();
});

test('what is no number, or beyond the years of four digits, is no time', () => {
  const cf = readCfTime('seconds since 2021-01-01', 'standard');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 9.96921e36, -1e12])
    expect(cf?.(value)).toBeNull();
});

test.each(['standard', 'proleptic_gregorian', 'julian', 'noleap', 'all_leap', '360_day'])(
  'days of the %s calendar follow each other, and each is its own number',
  (name) => {
    const calendar = calendarOf(name);
    if (calendar === null) return expect.unreachable();
    const start = calendar.dayNumber(1, 1, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), (days) => {
        expect(calendar.dayNumber(...calendar.date(start + days))).toBe(start + days);
      }),
    );
  },
);

test("today's calendar is JavaScript's", () => {
  const calendar = calendarOf('standard');
  const epoch = calendar?.dayNumber(1970, 1, 1) ?? 0;
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 2_000_000 }), (days) => {
      const date = new Date(days * 86_400_000);
      const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(calendar?.date(epoch + days)).toEqual(expected);
    }),
  );
});
