import type { PartRun } from '../../../src-main/contract/window/transfer-detail.ts';

/** How the parts of one square stand; `mixed`: some are accepted, and none of the others has begun. */
export type CellState = PartRun['state'] | 'mixed';

export interface PartCells {
  readonly cells: readonly CellState[];
  /** Parts a square stands for; the last one may stand for fewer. */
  readonly each: number;
}

/** The parts as squares, at most `most` of them: a map of 10,000 parts must not be 10,000 things to draw. */
export function partCells(runs: readonly PartRun[], most: number): PartCells {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const each = Math.max(1, Math.ceil(count / most));
  const cells: CellState[] = [];
  let [at, seen] = [0, new Set<PartRun['state']>()];
  for (const run of runs)
    for (let left = run.count; left > 0; ) {
      const taken = Math.min(left, each - at);
      seen.add(run.state);
      [at, left] = [at + taken, left - taken];
      if (at < each) continue;
      cells.push(stateOf(seen));
      [at, seen] = [0, new Set()];
    }
  if (at > 0) cells.push(stateOf(seen));
  return { cells, each };
}

/** What moves is shown before what rests; a square is accepted only when all of it is. */
function stateOf(seen: ReadonlySet<PartRun['state']>): CellState {
  if (seen.has('going')) return 'going';
  if (seen.has('sent')) return 'sent';
  if (seen.has('accepted')) return seen.size === 1 ? 'accepted' : 'mixed';
  return 'left';
}
