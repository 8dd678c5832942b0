import type { Hdf5Facts } from '../../contract/file-facts.ts';
import type { Unpack } from './cf-packing.ts';
import type { CfTime } from './cf-time.ts';

type Time = NonNullable<Hdf5Facts['time']>;

/** The numbers looked at of an axis: all, or those at its ends. */
export interface LookedAt {
  readonly stored: readonly number[];
  /** Slots of the whole axis. */
  readonly steps: number;
}

/**
 * Where time begins and ends by the numbers of its axis, and how many of these stand for no time. Null where none does, and
 * where the first is not the earliest and the last not the latest: then it is not told. Pure.
 */
export function timeEnds({ stored, steps }: LookedAt, unpack: Unpack, cf: CfTime): Time | null {
  const times = stored.flatMap((each) => {
    const value = unpack(each);
    return value === null || cf(value) === null ? [] : [value];
  });
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (times.some((each) => each < first || each > last)) return null;
  const [start, end] = [cf(first), cf(last)];
  if (start === null || end === null) return null;
  const empty = stored.length - times.length;
  return { start, end, steps, ...(empty > 0 && { empty }) };
}
