import { InvalidArgumentError } from 'commander';

const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)?)?$/u;

/**
 * A day or a time as the API reads it: `YYYY-MM-DDThh:mm:ssZ`, with a fraction where one was given. What names no zone is
 * UTC, a day its beginning.
 */
export function parseMoment(text: string): string {
  const [, day = '', clock = '00:00', seconds = ':00', fraction = '', zone = 'Z'] =
    form.exec(text.trim()) ?? [];
  const time = Date.parse(`${day}T${clock}${seconds}${zone}`);
  if (Number.isNaN(time) || !isDay(day))
    throw new InvalidArgumentError('Write a day or a time, such as 2024-08-16 or 2024-08-16T12:00:00Z.');
  return `${new Date(time).toISOString().slice(0, 19)}${fraction}Z`;
}

/** A 31st of June would quietly become the 1st of July. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
