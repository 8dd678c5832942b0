/** One field of one file of which two readers say different things. */
export interface Difference {
  readonly file: string;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Counts what was compared, and keeps what differs. */
export class FieldComparison {
  readonly #files = new Set<string>();
  readonly differences: Difference[] = [];
  #fields = 0;

  get counts(): { readonly files: number; readonly fields: number } {
    return { files: this.#files.size, fields: this.#fields };
  }

  compare(file: string, field: string, ours: unknown, theirs: unknown, same: boolean): void {
    this.#files.add(file);
    this.#fields += 1;
    if (!same) this.differences.push({ file, field, ours, theirs });
  }
}

/** Whether two numbers, or two lists of numbers, are as close as `within`; NaN is NaN, and nothing is only nothing. */
export function close(ours: unknown, theirs: unknown, within: number): boolean {
  if (Array.isArray(ours) && Array.isArray(theirs))
    return ours.length === theirs.length && ours.every((each, at) => close(each, theirs[at], within));
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Object.is(ours, theirs) || Math.abs(ours - theirs) <= within;
  return (ours ?? null) === (theirs ?? null);
}
