import { coarseRange, type TimeRange } from '../text/time-left.ts';

/** So many times as wide as a new range is too wide to go on being shown. */
const tooWide = 3;

/**
 * Keeps a range of time from flickering: the one shown stays as long as it holds the middle of the new one, so that what
 * people see changes when time goes by and not when the line breathes.
 */
export class SteadyRange {
  #shown: TimeRange | null = null;

  /** What to show now that this is what is expected. */
  see(range: TimeRange | null): TimeRange | null {
    if (range === null || this.#shown === null || !stillTells(this.#shown, range))
      this.#shown = range === null ? null : coarseRange(range);
    return this.#shown;
  }
}

function stillTells(shown: TimeRange, range: TimeRange): boolean {
  const middle = (range[0] + range[1]) / 2;
  const next = coarseRange(range);
  return middle >= shown[0] && middle <= shown[1] && width(shown) <= tooWide * width(next);
}

const width = ([least, most]: TimeRange): number => Math.max(1, most - least);
