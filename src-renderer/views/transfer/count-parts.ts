import type { PartRun, TransferDetail } from '../../../src-main/contract/window/transfer-detail.ts';

export type PartCounts = Readonly<Record<PartRun['state'], number>>;

/** Parts by how they stand. */
export function countParts(runs: readonly PartRun[]): PartCounts {
  const counts = { accepted: 0, sent: 0, going: 0, left: 0 };
  for (const { state, count } of runs) counts[state] += count;
  return counts;
}

/** How many bodies were begun anew: all that were begun, less the first of each part that is or was on the line. */
export function begunAnew({ tries, parts }: Pick<TransferDetail, 'tries' | 'parts'>): number {
  if (parts === null) return Math.max(0, tries - 1);
  const { accepted, sent, going } = countParts(parts.runs);
  return Math.max(0, tries - accepted - sent - going);
}
