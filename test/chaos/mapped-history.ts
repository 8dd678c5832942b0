import type { Stamp } from '../support/mapped/mapped-writer.ts';

/** What a writer has stamped into the pages of a file: stamps are 1, 2, 3…, each one write. */
export class MappedHistory {
  readonly #pageOf: number[] = [];

  /** The next writes, of these pages in this order. */
  next(pages: readonly number[]): Stamp[] {
    return pages.map((page) => [page, this.#pageOf.push(page)] as const);
  }

  get writes(): number {
    return this.#pageOf.length;
  }

  /** Whether pages with these stamps are what the file held at one moment: 0 is a page that was never written. */
  isOneMoment(stamps: readonly number[]): boolean {
    const newest = stamps.reduce((most, stamp) => Math.max(most, stamp), 0);
    const then = new Array<number>(stamps.length).fill(0);
    for (const [index, page] of this.#pageOf.slice(0, newest).entries()) then[page] = index + 1;
    return stamps.every((stamp, page) => stamp === then[page]);
  }
}
