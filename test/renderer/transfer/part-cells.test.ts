import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartRun } from '../../../src-main/contract/window/transfer-detail.ts';
import { begunAnew, countParts } from '../../../src-renderer/views/transfer/count-parts.ts';
import { partCells } from '../../../src-renderer/views/transfer/part-cells.ts';

const run = fc.record({
  state: fc.constantFrom<PartRun['state']>('accepted', 'sent', 'going', 'left'),
  count: fc.integer({ min: 1, max: 4000 }),
});

describe('the map of parts', () => {
  test('never has more squares than there is room for, and covers every part', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 20 }), fc.integer({ min: 1, max: 600 }), (runs, most) => {
        const count = runs.reduce((sum, each) => sum + each.count, 0);
        const { cells, each } = partCells(runs, most);
        expect(cells.length).toBeLessThanOrEqual(most);
        expect(cells.length).toBe(Math.ceil(count / each));
        const isAllAccepted = cells.every((cell) => cell === 'accepted');
        expect(isAllAccepted).toBe(runs.every(({ state }) => state === 'accepted'));
      }),
    );
  });

  test.each<[string, readonly PartRun[], number, readonly string[]]>([
    [
      'one square a part',
      [
        { state: 'accepted', count: 2 },
        { state: 'left', count: 1 },
      ],
      9,
      ['accepted', 'accepted', 'left'],
    ],
    [
      'partly accepted is not accepted',
      [
        { state: 'accepted', count: 3 },
        { state: 'left', count: 1 },
      ],
      2,
      ['accepted', 'mixed'],
    ],
    [
      'what goes is seen',
      [
        { state: 'accepted', count: 3 },
        { state: 'going', count: 1 },
      ],
      2,
      ['accepted', 'going'],
    ],
    ['nothing', [], 9, []],
  ])('%s', (_, runs, most, cells) => {
    expect(partCells(runs, most).cells).toEqual(cells);
  });

  test('bodies begun anew are those beyond the first of each part', () => {
    const runs = [
      { state: 'accepted', count: 5 },
      { state: 'going', count: 2 },
      { state: 'left', count: 9 },
    ] as const;
    expect(countParts(runs)).toEqual({ accepted: 5, going: 2, sent: 0, left: 9 });
    expect(begunAnew({ tries: 9, parts: { partSize: 1, count: 16, runs } })).toBe(2);
    expect(begunAnew({ tries: 3, parts: null })).toBe(2);
    expect(begunAnew({ tries: 0, parts: null })).toBe(0);
  });
});
