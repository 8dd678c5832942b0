import type { PartRun } from '../../contract/window/transfer-detail.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';

/** How the parts of an upload stand, as runs of equal ones; of a part some bytes of which were sent, that it was. */
export function partRuns(
  { record, parts, running }: Pick<TransferFacts, 'record' | 'parts' | 'running'>,
  count: number,
): readonly PartRun[] {
  const stateOf = (number: number): PartRun['state'] => {
    if (parts.has(number)) return 'accepted';
    if ((record.sentMarks[number] ?? 0) === 0) return 'left';
    return running ? 'going' : 'sent';
  };
  const runs: { state: PartRun['state']; count: number }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const state = stateOf(number);
    const last = runs.at(-1);
    if (last?.state === state) last.count += 1;
    else runs.push({ state, count: 1 });
  }
  return runs;
}
