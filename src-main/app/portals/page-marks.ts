import { randomUUID } from 'node:crypto';
import { SluiceError } from '../../contract/sluice-error.ts';

interface Mark {
  readonly portal: string;
  readonly url: string;
}

/** Enough for every window that scrolls a list; the oldest is forgotten first. */
const most = 500;

/**
 * Marks for "read on here": a window gets a name that means nothing, the portal's address of the next page stays on this
 * side, and a mark of one portal is no good for another.
 */
export class PageMarks {
  readonly #marks = new Map<string, Mark>();

  keep(portal: string, url: string): string {
    const name = randomUUID();
    this.#marks.set(name, { portal, url });
    const [oldest] = this.#marks.keys();
    if (this.#marks.size > most && oldest !== undefined) this.#marks.delete(oldest);
    return name;
  }

  /** Throws `SluiceError` `usage` for a mark that is not known (any more). */
  find(portal: string, name: string): string {
    const mark = this.#marks.get(name);
    if (mark?.portal === portal) return mark.url;
    throw new SluiceError({
      code: 'usage',
      message: 'This list is no longer held ready.',
      remedy: 'Search again.',
    });
  }
}
