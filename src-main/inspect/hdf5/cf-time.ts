import { type Calendar, calendarOf } from './calendar.ts';

/** A number of a time axis as ISO 8601 in UTC, to the millisecond; null for what is no time. */
export type CfTime = (value: number) => string | null;

const dayMs = 86_400_000;
/** Years of four digits, which is what ISO 8601 is written with. */
const lastYear = 9999;

/** UDUNITS' names and symbols, and those cftime takes beside them; without regard to case, as cftime reads them. */
const unitMs: Readonly<Record<string, number>> = {
  ...names(['nanosecond', 'nanosec', 'nsec'], 1e-6, ['ns']),
  ...names(['microsecond', 'microsec', 'usec'], 0.001, ['us', 'µs', 'μs']),
  ...names(['millisecond', 'millisec', 'msec'], 1, ['ms']),
  ...names(['second', 'sec'], 1000, ['s']),
  ...names(['minute', 'min'], 60_000),
  ...names(['hour', 'hr'], 3_600_000, ['h']),
  ...names(['day'], dayMs, ['d']),
  ...names(['week', 'wk'], 7 * dayMs),
};
/** Units that have one length in some calendars only. */
const calendarUnitMs: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '360_day': names(['month'], 30 * dayMs),
  noleap: names(['common_year'], 365 * dayMs),
  '365_day': names(['common_year'], 365 * dayMs),
};
/** Calendars in which the year before 1 is -1: a date in year 0 is no date. */
const withoutYearZero = new Set(['standard', 'gregorian', 'julian']);

const reference =
  /^\s*(?<unit>[a-zµμ_]+)\s+since\s+(?<year>\d{1,4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2})(?::(?<minute>\d{1,2}))?(?::(?<second>\d{1,2}(?:\.\d*)?))?)?\s*(?:Z|UTC|GMT|(?<sign>[+-])(?<zoneHour>\d{1,2}):?(?<zoneMinute>\d{2})?)?\s*$/iu;

/** Whether units say that a variable counts from a date, be it one that can be read or not. */
export const countsFromDate = (units: string): boolean => /\bsince\b/iu.test(units);

/**
 * How a time axis counts, by the units and calendar the CF conventions give it: "seconds since 2021-01-01 00:00:00". Null
 * for other units, for calendars that are none, and for a date its calendar does not have; months and years are no units,
 * since they are not all of a length, but where a calendar makes them so. Pure.
 */
export function readCfTime(units: string, calendarName: string): CfTime | null {
  const groups = reference.exec(units)?.groups;
  const named = calendarName.toLowerCase();
  const calendar = calendarOf(named);
  const unitName = groups?.['unit']?.toLowerCase() ?? '';
  const unit = unitMs[unitName] ?? calendarUnitMs[named]?.[unitName];
  if (groups === undefined || unit === undefined || calendar === null) return null;
  const start = startOf(groups, calendar, withoutYearZero.has(named));
  if (start === null) return null;
  return (value) => (Number.isFinite(value) ? isoText(calendar, Math.round(start + value * unit)) : null);
}

/** Milliseconds from the calendar's first day to the date of the units; null where there is no such date or time. */
function startOf(
  groups: Readonly<Record<string, string | undefined>>,
  calendar: Calendar,
  fromYearOne: boolean,
): number | null {
  const part = (name: string): number => Number(groups[name] ?? 0);
  const date = [part('year'), part('month'), part('day')] as const;
  if (part('hour') > 23 || part('minute') > 59 || part('second') >= 60) return null;
  const dayNumber = calendar.dayNumber(...date);
  // A date the calendar does not have (30 February) is another one when it comes back.
  if (calendar.date(dayNumber).join() !== date.join() || (fromYearOne && date[0] === 0)) return null;
  const sign = groups['sign'] === '-' ? -1 : 1;
  const minutes = part('hour') * 60 + part('minute') - sign * (part('zoneHour') * 60 + part('zoneMinute'));
  return dayNumber * dayMs + minutes * 60_000 + part('second') * 1000;
}

function isoText(calendar: Calendar, ms: number): string | null {
  const dayNumber = Math.floor(ms / dayMs);
  if (!Number.isSafeInteger(dayNumber)) return null;
  const [year, month, day] = calendar.date(dayNumber);
  if (!(year >= 0 && year <= lastYear)) return null;
  const within = new Date(ms - dayNumber * dayMs).toISOString().slice(11);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${within}`;
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Names with and without their plural, and symbols, which have none. */
function names(
  given: readonly string[],
  ms: number,
  symbols: readonly string[] = [],
): Record<string, number> {
  const plurals = given.flatMap((name) => [name, `${name}s`]);
  return Object.fromEntries([...plurals, ...symbols].map((name) => [name, ms]));
}
