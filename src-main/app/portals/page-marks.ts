import { randomUUID } from 'node:crypto';
import { SluiceError } from '../../contract/sluice-error.ts';

interface Mark<T> {
  readonly portal: string;
  readonly place: T;
}

/** Enough for every window that scrolls a list; the oldest is forgotten first. */
const most = 500;

/**
 * Marks for "read on here": a window gets a name that means nothing, where it leads (the portal's address of the next
 * page, or what is left of a list held here) stays on this side, and a mark of one portal is no good for another.
 */
export class PageMarks<T = string> {
  readonly #marks = new Map<string, Mark<T>>();

  keep(portal: string, place: T): string {
    const name = randomUUID();
    this.#marks.set(name, { portal, place });
    const [oldest] = this.#marks.keys();
    if (this.#marks.size > most && oldest !== undefined) this.#marks.delete(oldest);
    return name;
  }

  /** Throws `SluiceError` `usage` for a mark that is not known (any more). */
  find(portal: string, name: string): T {
    const mark = this.#marks.get(name);
    if (mark?.portal === portal) return mark.place;
    throw new SluiceError({
      code: 'usage',
      message: 'This list is no longer held ready.',
      remedy: 'Search again.',
    });
  }
}
