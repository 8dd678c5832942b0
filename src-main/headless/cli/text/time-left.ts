/** How long something may take (seconds). */
export type TimeRange = readonly [least: number, most: number];

/** Up to so many seconds, times are told in this unit, in steps of so many of it. */
interface Coarseness {
  readonly upTo: number;
  readonly name: string;
  readonly seconds: number;
  readonly step: number;
}

/** As people round: the farther off, the coarser. Nobody plans by the second what is half an hour away. */
const coarseness: readonly Coarseness[] = [
  { upTo: 90, name: 's', seconds: 1, step: 10 },
  { upTo: 20 * 60, name: 'min', seconds: 60, step: 1 },
  { upTo: 2 * 3_600, name: 'min', seconds: 60, step: 5 },
  { upTo: 10 * 3_600, name: 'h', seconds: 3_600, step: 0.5 },
  { upTo: 48 * 3_600, name: 'h', seconds: 3_600, step: 1 },
  { upTo: Number.POSITIVE_INFINITY, name: 'd', seconds: 86_400, step: 0.5 },
];
const finest: Coarseness = { upTo: 0, name: 's', seconds: 1, step: 10 };

/** The range in whole steps around what was given: `[840, 1020]` for 14 to 17 minutes. */
export function coarseRange([least, most]: TimeRange): TimeRange {
  const { seconds, step } = coarsenessOf(most);
  const whole = seconds * step;
  return [Math.floor(least / whole) * whole, Math.max(1, Math.ceil(most / whole)) * whole];
}

/** The time the rest takes, as an honest range: `about 14–17 min`; null where the line says nothing. */
export function timeLeft(range: TimeRange | null): string | null {
  if (range === null) return null;
  const [least, most] = coarseRange(range);
  const { name, seconds } = coarsenessOf(range[1]);
  const [from, to] = [least / seconds, most / seconds];
  if (least === 0) return `less than ${to} ${name}`;
  return from === to ? `about ${to} ${name}` : `about ${from}–${to} ${name}`;
}

const coarsenessOf = (seconds: number): Coarseness =>
  coarseness.find(({ upTo }) => seconds <= upTo) ?? finest;
