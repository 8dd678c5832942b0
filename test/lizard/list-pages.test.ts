import { describe, expect, test } from 'vitest';
import { listPages, type ListReading } from '../../src-main/lizard/list-pages.ts';
import type { Page } from '../../src-main/lizard/page.ts';

const first = 'https://portal.example/api/v4/things/';
const pageUrl = (number: number): string => (number === 1 ? first : `${first}?page=${number}`);

/** A list of a portal, two rows a page; `moves` changes it after the call of that number. */
function movingList(rows: string[], moves: Readonly<Record<number, (rows: string[]) => void>> = {}) {
  let calls = 0;
  const read = (url: string): Promise<Page<string>> => {
    const number = Number(new URL(url).searchParams.get('page') ?? '1');
    const page = {
      count: rows.length,
      next: rows.length > number * 2 ? pageUrl(number + 1) : null,
      results: rows.slice(number * 2 - 2, number * 2),
    };
    calls += 1;
    moves[calls]?.(rows);
    return Promise.resolve(page);
  };
  return { read, calls: () => calls };
}

async function rowsOf(read: ListReading<string>['read'], budget?: ListReading<string>['budget']) {
  const rows: string[] = [];
  const reading = { read, idOf: (row: string) => row, ...(budget === undefined ? {} : { budget }) };
  for await (const { results } of listPages(first, reading)) rows.push(...results);
  return rows;
}

describe('a list that stands still', () => {
  test('is read once', async () => {
    const { read, calls } = movingList(['a', 'b', 'c', 'd', 'e']);
    expect(await rowsOf(read)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(calls()).toBe(3);
  });

  test('with a total that is none of its rows is read twice, and then believed', async () => {
    const { read, calls } = movingList(['a', 'b', 'c']);
    const wrong = (url: string) => read(url).then((page) => ({ ...page, count: 9 }));
    expect(await rowsOf(wrong)).toEqual(['a', 'b', 'c']);
    expect(calls()).toBe(4);
  });

  test('that names a row twice gives it once', async () => {
    const { read } = movingList(['a', 'b', 'b', 'c']);
    expect(await rowsOf(read)).toEqual(['a', 'b', 'c']);
  });
});

describe('a list that moves while it is read', () => {
  test('a row deleted on a page that was read hides none of the others', async () => {
    const { read } = movingList(['a', 'b', 'c', 'd', 'e'], { 1: (rows) => rows.shift() });
    expect((await rowsOf(read)).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a row deleted from the last pages leaves a list as long as it says, and is read again all the same', async () => {
    const { read, calls } = movingList(['a', 'b', 'c', 'd'], { 1: (rows) => rows.shift() });
    expect((await rowsOf(read)).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(calls()).toBe(4);
  });

  test('a row inserted at the front comes too, and none comes twice', async () => {
    const { read } = movingList(['a', 'b', 'c'], { 1: (rows) => rows.unshift('new') });
    expect((await rowsOf(read)).toSorted()).toEqual(['a', 'b', 'c', 'new']);
  });

  test('at every reading is given up with a sentence, after the rows that were seen', async () => {
    const grow = (rows: string[]): void => void rows.unshift(`new ${rows.length}`);
    const moves = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [index + 1, grow]));
    const { read } = movingList(['a', 'b', 'c'], moves);
    const budget = { pages: 100, ms: 60_000, passes: 3 };
    await expect(rowsOf(read, budget)).rejects.toMatchObject({
      code: expect.stringMatching(/^(server-error|portal-refused)$/u) as string,
      message: expect.stringContaining('portal.example') as string,
    });
  });
});

describe('a list without end', () => {
  const endless = (count: number | null) => {
    let calls = 0;
    const read = (): Promise<Page<string>> => {
      calls += 1;
      return Promise.resolve({ count, next: pageUrl(calls + 1), results: [`row ${calls}`] });
    };
    return { read, calls: () => calls };
  };

  test('is left soon after the total it tells', async () => {
    const { read, calls } = endless(5);
    await expect(rowsOf(read)).rejects.toMatchObject({ code: 'portal-refused' });
    expect(calls()).toBe(20);
  });

  test('is left after a number of pages where it tells none', async () => {
    const { read, calls } = endless(null);
    await expect(rowsOf(read, { pages: 7, ms: 60_000, passes: 4 })).rejects.toMatchObject({
      code: 'portal-refused',
      message: 'portal.example gave a list that goes on after 7 pages.',
    });
    expect(calls()).toBe(7);
  });

  test('is left when its time is over', async () => {
    const { read, calls } = endless(null);
    await expect(rowsOf(read, { pages: 1000, ms: -1, passes: 4 })).rejects.toMatchObject({
      message: 'portal.example gave a list that takes too long to read.',
    });
    expect(calls()).toBe(1);
  });
});
