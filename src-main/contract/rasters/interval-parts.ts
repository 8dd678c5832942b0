/** A length of time in the units people say it in; all of them whole but the seconds. */
export interface IntervalParts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** "HH:MM:SS" as the API writes an interval, with days before it and a fraction where it has them. */
const written = /^(?:(\d+)\s+)?(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/u;

/** An interval by its parts ("36:00:00" is one day and twelve hours); null for what is none. */
export function intervalParts(interval: string): IntervalParts | null {
  const match = written.exec(interval.trim());
  if (match === null) return null;
  // Where no days were written their part is missing.
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const wholeMinutes = minutes + Math.floor(seconds / 60);
  const wholeHours = hours + Math.floor(wholeMinutes / 60);
  return {
    days: days + Math.floor(wholeHours / 24),
    hours: wholeHours % 24,
    minutes: wholeMinutes % 60,
    // To the microsecond, as exact as the API is: the rest of a division is not.
    seconds: Math.round((seconds % 60) * 1e6) / 1e6,
  };
}
