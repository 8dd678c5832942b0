import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { AcceptedPart, TransferRecord } from '../ports/ledger.ts';
import { shownState } from '../run/take-into-run.ts';
import { toRow } from './to-row.ts';

/**
 * All that is known of one transfer, for the program itself: the destination in its record may hold presigned URLs, so it
 * never crosses to a window.
 */
export interface TransferFacts {
  readonly record: TransferRecord;
  readonly row: TransferRow;
  /** As this run shows it. */
  readonly state: TransferState;
  /** By their number. */
  readonly parts: ReadonlyMap<number, AcceptedPart>;
  /** Null for a single PUT. */
  readonly multipart: { readonly partSize: number; readonly parts: number } | null;
  readonly resentBytes: number;
  /** Whether a run of it is under way. */
  readonly running: boolean;
}

export function factsOf(transfer: LiveTransfer): TransferFacts {
  const { record, parts, target, resentBytes, run } = transfer;
  const multipart =
    target.multipart === undefined
      ? null
      : { partSize: target.multipart.partSize, parts: target.multipart.parts };
  const state = shownState(transfer);
  const row = toRow(transfer, state);
  return { record, row, state, parts, multipart, resentBytes, running: run !== null };
}
