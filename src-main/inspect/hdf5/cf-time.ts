import { type Calendar, calendarOf } from './calendar.ts';

/** A number of a time axis as ISO 8601 in UTC, to the millisecond; null for what is no time. */
export type CfTime = (value: number) => string | null;

const dayMs = 86_400_000;
/** Years of four digits, which is what ISO 8601 is written with. */
const lastYear = 9999;

const unitMs: Readonly<Record<string, number>> = {
  ...names(['microsecond', 'microsec'], 0.001),
  ...names(['millisecond', 'millisec', 'msec', 'ms'], 1),
  ...names(['second', 'sec', 's'], 1000),
  ...names(['minute', 'min'], 60_000),
  ...names(['hour', 'hr', 'h'], 3_600_000),
  ...names(['day', 'd'], dayMs),
};

const reference =
  /^\s*(?<unit>[a-z]+)\s+since\s+(?<year>\d{1,4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2})(?::(?<minute>\d{1,2}))?(?::(?<second>\d{1,2}(?:\.\d*)?))?)?\s*(?:Z|UTC|GMT|(?<sign>[+-])(?<zoneHour>\d{1,2}):?(?<zoneMinute>\d{2})?)?\s*$/iu;

/**
 * How a time axis counts, by the units and calendar the CF conventions give it: "seconds since 2021-01-01 00:00:00". Null
 * for other units; months and years are none, since they are not all of a length. Pure.
 */
export function readCfTime(units: string, calendarName: string): CfTime | null {
  const groups = reference.exec(units)?.groups;
  const calendar = calendarOf(calendarName);
  const unit = unitMs[groups?.['unit']?.toLowerCase() ?? ''];
  if (groups === undefined || unit === undefined || calendar === null) return null;
  const part = (name: string): number => Number(groups[name] ?? 0);
  const sign = groups['sign'] === '-' ? -1 : 1;
  const minutes = part('hour') * 60 + part('minute') - sign * (part('zoneHour') * 60 + part('zoneMinute'));
  const start =
    calendar.dayNumber(part('year'), part('month'), part('day')) * dayMs +
    minutes * 60_000 +
    part('second') * 1000;
  return (value) => (Number.isFinite(value) ? isoText(calendar, Math.round(start + value * unit)) : null);
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

function names(given: readonly string[], ms: number): Record<string, number> {
  return Object.fromEntries(given.flatMap((name) => [name, `${name}s`]).map((name) => [name, ms]));
}
