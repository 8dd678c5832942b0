import { SluiceError } from '../contract/sluice-error.ts';
import type { Page } from './page.ts';
import { PortalFault } from './portal-fault.ts';

/** What one list may cost before it is given up. */
export interface ListBudget {
  /** Calls for one reading of a list whose length the portal does not say. */
  readonly pages: number;
  /** Milliseconds for all readings together. */
  readonly ms: number;
  /** Readings of a list that moves. */
  readonly passes: number;
}

/** A list of a quarter of a million rows takes the portals known an hour and 25,000 calls. */
const listBudget: ListBudget = { pages: 25_000, ms: 3_600_000, passes: 4 };

export interface ListReading<T> {
  /** Reads one page; its `next` is already brought to the portal's origin. */
  readonly read: (url: string) => Promise<Page<T>>;
  /** What makes a row the same row on another page. */
  readonly idOf: (row: T) => string;
  readonly budget?: ListBudget;
}

/**
 * A whole list, page by page, each row once. Rows that come or go while a list is read move others from page to page, where
 * they are read twice or not at all: such a list is read again from its start, and what was missed comes in further pages.
 *
 * Throws `SluiceError` `portal-refused` for a list without end, `server-error` for one that moves at every reading.
 */
export async function* listPages<T>(
  first: string,
  { read, idOf, budget = listBudget }: ListReading<T>,
): AsyncGenerator<Page<T>, void, undefined> {
  const known = new Set<string>();
  const until = performance.now() + budget.ms;
  let before: Pass | null = null;
  for (let number = 1; number <= budget.passes; number += 1) {
    const pass: Pass = { ids: [], counts: [] };
    for await (const page of onePass(first, read, { ...budget, until })) {
      pass.counts.push(page.count);
      pass.ids.push(...page.results.map(idOf));
      const fresh = page.results.filter((row) => isNew(known, idOf(row)));
      if (number === 1 || fresh.length > 0) yield { ...page, results: fresh };
    }
    if (isWhole(pass) || (before !== null && isSame(pass, before))) return;
    before = pass;
  }
  throw moving(first, known.size);
}

/** One reading: the ids in order, and the total as each page told it. */
interface Pass {
  readonly ids: string[];
  readonly counts: (number | null)[];
}

/** What stands on one page did not move; over several, every page tells the same total, and so many rows came, each once. */
function isWhole({ ids, counts }: Pass): boolean {
  if (counts.length === 1) return true;
  const distinct = new Set(ids).size;
  return distinct === ids.length && counts.every((count) => count === null || count === distinct);
}

/** Two readings that agree: the list stands still, and its total is not what was asked for. */
const isSame = (one: Pass, other: Pass): boolean => JSON.stringify(one) === JSON.stringify(other);

function isNew(known: Set<string>, id: string): boolean {
  const size = known.size;
  return known.add(id).size > size;
}

interface PassBudget extends ListBudget {
  /** By the clock of `performance`. */
  readonly until: number;
}

async function* onePass<T>(
  first: string,
  read: (url: string) => Promise<Page<T>>,
  budget: PassBudget,
): AsyncGenerator<Page<T>, void, undefined> {
  const seen = new Set<string>();
  for (let url = first; ; ) {
    if (seen.has(url)) throw endless(url, 'gave a list whose pages lead in a circle');
    seen.add(url);
    const page: Page<T> = await read(url);
    yield page;
    if (page.next === null) return;
    url = page.next;
    if (seen.size >= mostPages(page, budget))
      throw endless(url, `gave a list that goes on after ${seen.size} pages`);
    if (performance.now() > budget.until) throw endless(url, 'gave a list that takes too long to read');
  }
}

/** Twice what the total comes to: it may grow meanwhile, and the last pages may be short. */
function mostPages<T>({ count, results }: Page<T>, { pages }: ListBudget): number {
  return count === null ? pages : Math.min(pages, 10 + 2 * Math.ceil(count / Math.max(1, results.length)));
}

function endless(url: string, what: string): SluiceError {
  return new SluiceError(
    {
      code: 'portal-refused',
      message: `${new URL(url).host} ${what}.`,
      remedy: 'Tell the administrators of the portal.',
    },
    { cause: new PortalFault('refused', null) },
  );
}

function moving(url: string, rows: number): SluiceError {
  return new SluiceError(
    {
      code: 'server-error',
      message: `A list of ${new URL(url).host} changed each time it was read; ${rows} of its rows were seen, perhaps not all.`,
      remedy: 'Try again when nobody adds or deletes there.',
    },
    { cause: new PortalFault('busy', null) },
  );
}
