type Compare = (value: number, wanted: number) => boolean;

/** A time field's lookups by their ending; the bare name is the exact one. */
export const timeLookups: readonly (readonly [suffix: string, passes: Compare])[] = [
  ['', (value, wanted) => value === wanted],
  ['__exact', (value, wanted) => value === wanted],
  ['__lt', (value, wanted) => value < wanted],
  ['__lte', (value, wanted) => value <= wanted],
  ['__gt', (value, wanted) => value > wanted],
  ['__gte', (value, wanted) => value >= wanted],
];

/** Microseconds since 1970 of an ISO 8601 time with its zone; null for what is none. */
export function microseconds(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:\d\d)$/u.exec(text);
  if (match === null) return null;
  const seconds = Date.parse(`${match[1]}${match[3]}`);
  return Number.isNaN(seconds) ? null : seconds * 1000 + Number((match[2] ?? '').padEnd(6, '0'));
}
