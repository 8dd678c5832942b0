import type { TransferDetail, TransferMoment } from '../../contract/window/transfer-detail.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';
import { hashesOf } from './hashes-of.ts';
import { partRuns } from './part-runs.ts';
import { phasesOf } from './phases-of.ts';

/** Everything a transfer's own page shows. */
export function transferDetail(
  row: WindowRow,
  facts: TransferFacts,
  moments: readonly TransferMoment[],
): TransferDetail {
  const { record, multipart, resentBytes } = facts;
  return {
    row,
    phases: phasesOf(row, record.attempts, row.place.kind === 'lizard'),
    parts:
      multipart === null
        ? null
        : { partSize: multipart.partSize, count: multipart.parts, runs: partRuns(facts, multipart.parts) },
    tries: record.attempts,
    resentBytes,
    hashes: hashesOf(facts),
    moments,
    failure: row.failure,
  };
}
