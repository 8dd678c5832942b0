import { describe, expect, test } from 'vitest';
import type { Priority } from '../../../src-main/contract/priority.ts';
import { type InLine, placeBefore } from '../../../src-main/engine/schedule/place-before.ts';
import { compareTurns } from '../../../src-main/engine/schedule/turn.ts';

const standing = (
  item: string,
  position: number | null = null,
  priority: Priority = 'normal',
): InLine<string> => ({ item, turn: { priority, position, deadline: null } });

/** The line as it stands with the positions written. */
function after(line: readonly InLine<string>[], positions: ReadonlyMap<string, number>): string {
  const placed = line.map(({ item, turn }) => ({
    item,
    turn: { ...turn, position: positions.get(item) ?? turn.position },
  }));
  return placed
    .sort((a, b) => compareTurns(a.turn, b.turn))
    .map(({ item }) => item)
    .join('');
}

const moved = (line: readonly InLine<string>[], items: string, anchor: string | null): string =>
  after(line, placeBefore(line, items.split(/(?!^)/u), anchor));

describe('what is placed', () => {
  const line = [standing('a', 1), standing('b', 2), standing('c'), standing('d'), standing('e')];

  test.each([
    ['right before one that has a place', 'ed', 'b', 'aedbc'],
    ['before the first', 'c', 'a', 'cabde'],
    ['behind all that have a place, where none is named', 'e', null, 'abecd'],
    ['before one that was never placed, and none ahead of it is jumped over', 'a', 'e', 'bcdae'],
    ['before one of those moved, which stays where it is', 'dbc', 'b', 'adcbe'],
    ['before itself: nothing happens', 'b', 'b', 'abcde'],
  ])('stands %s', (_, items, anchor, expected) => {
    expect(moved(line, items, anchor)).toBe(expected);
  });

  test('changes no others’ positions while there is room between them', () => {
    expect(placeBefore(line, ['e'], 'b')).toEqual(new Map([['e', 1.5]]));
  });

  test('gives new positions to all where there is no more room between two', () => {
    const close = [standing('a', 1), standing('b', 1 + 1e-9), standing('c', 7), standing('d')];
    expect(moved(close, 'd', 'b')).toBe('adbc');
    expect(placeBefore(close, ['d'], 'b').size).toBe(4);
  });

  test('stays where it was put when it is halved again and again', () => {
    let now: readonly InLine<string>[] = [standing('a', 1), standing('b', 2), standing('c', 3)];
    for (let turn = 0; turn < 60; turn += 1) {
      const [item, order] = turn % 2 === 0 ? ['c', 'acb'] : ['b', 'abc'];
      const anchor = item === 'c' ? 'b' : 'c';
      const positions = placeBefore(now, [item], anchor);
      expect(after(now, positions)).toBe(order);
      now = now.map(({ item: each, turn: was }) => ({
        item: each,
        turn: { ...was, position: positions.get(each) ?? was.position },
      }));
    }
  });

  test('leaves those of other priorities in their order', () => {
    const mixed = [standing('h', 9, 'high'), standing('a', 1), standing('b', 2), standing('l', 1, 'low')];
    expect(moved(mixed, 'b', 'a')).toBe('hbal');
    expect(moved(mixed, 'a', null)).toBe('hbal');
  });
});
