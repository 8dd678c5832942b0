import { lineAt, type QueueLayout } from '../../state/queue-layout.ts';

/** The rows from one line to another, headers left out; an empty stretch answers the row it stands before. */
export function rowsBetween(
  layout: QueueLayout,
  firstLine: number,
  lastLine: number,
): { readonly first: number; readonly last: number } {
  const first = rowFrom(layout, firstLine, 1);
  const last = rowFrom(layout, lastLine, -1);
  return { first, last: Math.max(first, last) };
}

function rowFrom(layout: QueueLayout, from: number, step: 1 | -1): number {
  for (let line = from; line >= 0 && line < layout.lines; line += step) {
    const on = lineAt(layout, line);
    if (on?.kind === 'row') return on.index;
  }
  return 0;
}
