import { expect, test } from 'vitest';
import { MappedHistory } from './mapped-history.ts';

test('pages are of one moment when each has the last stamp it had by then', () => {
  const history = new MappedHistory();
  expect(history.next([0, 2, 0])).toEqual([
    [0, 1],
    [2, 2],
    [0, 3],
  ]);
  const moments = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 2],
    [3, 0, 2],
  ];
  expect(moments.filter((stamps) => !history.isOneMoment(stamps))).toEqual([]);
});

test('pages of two moments are a mixture', () => {
  const history = new MappedHistory();
  history.next([0, 2, 0]);
  const mixtures = [
    [0, 0, 2],
    [3, 0, 0],
    [1, 1, 0],
  ];
  expect(mixtures.filter((stamps) => history.isOneMoment(stamps))).toEqual([]);
});
