import { type RowGroup, rowGroups } from '../../src-main/contract/window/window-row.ts';

/** One line of the list: a group's header, or the row at this index of the filtered, sorted list. */
export type Line =
  | { readonly kind: 'header'; readonly group: RowGroup }
  | { readonly kind: 'row'; readonly index: number };

interface Segment {
  readonly group: RowGroup;
  /** The line its header stands on, and the index its first row has in the list. */
  readonly line: number;
  readonly row: number;
  readonly rows: number;
}

/** How headers and rows alternate, from counts alone: no line of a queue of 100,000 has to exist to be counted. */
export interface QueueLayout {
  readonly lines: number;
  readonly segments: readonly Segment[];
}

/** Groups in the order of the four answers; empty ones have no header. Ungrouped lists are rows only. */
export function queueLayout(
  groups: Readonly<Record<RowGroup, number>>,
  folded: readonly RowGroup[],
  total: number,
  grouped: boolean,
): QueueLayout {
  if (!grouped) return { lines: total, segments: [] };
  const segments: Segment[] = [];
  let line = 0;
  let row = 0;
  for (const group of rowGroups.filter((each) => groups[each] > 0)) {
    const rows = folded.includes(group) ? 0 : groups[group];
    segments.push({ group, line, row, rows });
    line += 1 + rows;
    row += rows;
  }
  return { lines: line, segments };
}

/** What stands on a line; null below the last. */
export function lineAt(layout: QueueLayout, line: number): Line | null {
  if (line < 0 || line >= layout.lines) return null;
  const segment = layout.segments.findLast((each) => each.line <= line);
  if (segment === undefined) return { kind: 'row', index: line };
  if (segment.line === line) return { kind: 'header', group: segment.group };
  return { kind: 'row', index: segment.row + line - segment.line - 1 };
}

/** The line a row of the list stands on. */
export function lineOfRow(layout: QueueLayout, index: number): number {
  const segment = layout.segments.findLast((each) => each.row <= index && each.rows > 0);
  return segment === undefined ? index : segment.line + 1 + index - segment.row;
}
