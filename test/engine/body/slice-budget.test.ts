import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SliceBudget, type SliceShare } from '../../../src-main/engine/body/slice-budget.ts';

const silent = (): undefined => undefined;

describe('the memory for slices', () => {
  test('is four for each of eight ranges, and is shared out evenly among more', () => {
    const budget = new SliceBudget(32);
    const eight = Array.from({ length: 8 }, () => budget.join(silent));
    expect(eight.map(({ granted }) => granted)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    const heard: string[] = [];
    const ninth = budget.join(() => heard.push('ninth'));
    expect(ninth.granted).toBe(0);
    eight[0]?.spent();
    expect(ninth.granted).toBe(1);
    expect(heard).toEqual(['ninth']);
    expect(eight[0]?.granted).toBe(4);
  });

  test('goes on to the others when a range ends, which may say so twice', () => {
    const budget = new SliceBudget(4);
    const first = budget.join(silent);
    const second = budget.join(silent);
    expect([first.granted, second.granted]).toEqual([4, 0]);
    first.leave();
    first.leave();
    first.spent();
    expect(second.granted).toBe(4);
    expect(budget.join(silent).granted).toBe(0);
  });

  test('is never more than there is, and is never left lying while someone could use it', () => {
    const step = fc.record({ kind: fc.constantFrom('join', 'spent', 'leave'), which: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const budget = new SliceBudget(32);
        const open: { share: SliceShare; used: number }[] = [];
        for (const { kind, which } of steps) {
          const chosen = open[which % Math.max(1, open.length)];
          if (kind === 'join') open.push({ share: budget.join(silent), used: 0 });
          else if (chosen !== undefined && kind === 'leave') {
            chosen.share.leave();
            open.splice(open.indexOf(chosen), 1);
          } else if (chosen !== undefined && chosen.share.granted > chosen.used) {
            chosen.used += 1;
            chosen.share.spent();
          }
          const held = open.map(({ share, used }) => share.granted - used);
          const all = held.reduce((sum, each) => sum + each, 0);
          expect(all).toBeLessThanOrEqual(32);
          expect(all === 32 || held.every((each) => each === 4)).toBe(true);
        }
      }),
    );
  });
});
