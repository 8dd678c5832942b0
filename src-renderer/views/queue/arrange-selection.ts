import type { ArrangeAsk } from '../../../src-main/contract/commands.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';

export type Move = 'top' | 'up' | 'down';

/**
 * How the chosen ones are placed: among the waiting rows in the order they go, within the priority of the first of them,
 * since only those of one priority stand in a line. Null where there is nowhere to go.
 */
export function arrangeSelection(
  waiting: readonly WindowRow[],
  chosen: ReadonlySet<string>,
  move: Move,
): ArrangeAsk | null {
  const first = waiting.find((row) => chosen.has(row.id));
  if (first === undefined) return null;
  const line = waiting.filter((row) => row.priority === first.priority);
  const ids = line.filter((row) => chosen.has(row.id)).map((row) => row.id);
  const before = beforeOf(line, chosen, move);
  return before === undefined ? null : { kind: 'place', ids, before };
}

/** Undefined: they stand there already. Null: behind the last that was placed. */
function beforeOf(
  line: readonly WindowRow[],
  chosen: ReadonlySet<string>,
  move: Move,
): string | null | undefined {
  const at = line.findIndex((row) => chosen.has(row.id));
  const end = line.findLastIndex((row) => chosen.has(row.id));
  switch (move) {
    case 'top':
      return line.find((row) => !chosen.has(row.id))?.id;
    case 'up':
      return line[at - 1]?.id;
    case 'down':
      return end + 1 >= line.length ? undefined : (line[end + 2]?.id ?? null);
  }
}
