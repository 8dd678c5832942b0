import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src-main/demo/lizard/serialise/page.ts';

const address = 'http://127.0.0.1:1/api/v4/scenarios/';
const items = Array.from({ length: 23 }, (_, at) => at);
const ask = (query: string) => pageOf(items, { address, query: new URLSearchParams(query) });

describe('paging', () => {
  test('the first page has ten, no previous, and says how many there are', () => {
    expect(ask('')).toEqual({
      kind: 'page',
      items: items.slice(0, 10),
      frame: { count: 23, next: `${address}?page=2`, previous: null },
    });
  });

  test('the second links back to the list itself', () => {
    expect(ask('page=2')).toMatchObject({ frame: { next: `${address}?page=3`, previous: address } });
  });

  test('the last page has the rest and no next', () => {
    expect(ask('page=3')).toMatchObject({
      items: [20, 21, 22],
      frame: { next: null, previous: `${address}?page=2` },
    });
  });

  test('links keep the filters', () => {
    expect(ask('name__icontains=demo+polder&page=2')).toMatchObject({
      frame: {
        next: `${address}?name__icontains=demo+polder&page=3`,
        previous: `${address}?name__icontains=demo+polder`,
      },
    });
  });

  test.each(['page=0', 'page=4', 'page=-1', 'page=last', 'page=', 'page=1.5'])('%s is no page', (query) => {
    expect(ask(query)).toEqual({ kind: 'no-such-page' });
  });

  test('an empty list has an empty first page', () => {
    expect(pageOf([], { address, query: new URLSearchParams('page=1') })).toEqual({
      kind: 'page',
      items: [],
      frame: { count: 0, next: null, previous: null },
    });
  });

  test('ten make one page', () => {
    const page = pageOf(items.slice(0, 10), { address, query: new URLSearchParams() });
    expect(page).toMatchObject({ frame: { count: 10, next: null, previous: null } });
  });
});
