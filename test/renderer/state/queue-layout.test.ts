import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RowGroup, rowGroups } from '../../../src-main/contract/window/window-row.ts';
import { type Line, lineAt, lineOfRow, queueLayout } from '../../../src-renderer/state/queue-layout.ts';

type Counts = Record<RowGroup, number>;

/** The list written out line by line: what the layout only counts. */
function written(groups: Counts, folded: readonly RowGroup[]): Line[] {
  let index = 0;
  return rowGroups.flatMap((group): Line[] => {
    if (groups[group] === 0) return [];
    const rows = folded.includes(group) ? 0 : groups[group];
    return [
      { kind: 'header', group },
      ...Array.from({ length: rows }, () => ({ kind: 'row' as const, index: index++ })),
    ];
  });
}

const counts = fc.record(
  Object.fromEntries(rowGroups.map((group) => [group, fc.nat(6)])) as Record<RowGroup, fc.Arbitrary<number>>,
);

describe('headers and rows', () => {
  test('stand where they would if every line were written out', () => {
    fc.assert(
      fc.property(counts, fc.subarray([...rowGroups]), (groups, folded) => {
        const lines = written(groups, folded);
        const total = lines.filter(({ kind }) => kind === 'row').length;
        const layout = queueLayout(groups, folded, total, true);
        expect(Array.from({ length: layout.lines }, (_, line) => lineAt(layout, line))).toEqual(lines);
        for (const [number, line] of lines.entries())
          if (line.kind === 'row') expect(lineOfRow(layout, line.index)).toBe(number);
        expect([lineAt(layout, -1), lineAt(layout, layout.lines)]).toEqual([null, null]);
      }),
    );
  });

  test('sorted by anything else there are only rows', () => {
    const layout = queueLayout(
      { 'needs-you': 1, going: 1, waiting: 0, safe: 0, sent: 0, 'set-aside': 0 },
      [],
      2,
      false,
    );
    expect([lineAt(layout, 0), lineAt(layout, 1), lineAt(layout, 2)]).toEqual([
      { kind: 'row', index: 0 },
      { kind: 'row', index: 1 },
      null,
    ]);
  });
});
