import type { LedgerWrite } from '../ports/ledger.ts';
import type { LiveTransfer } from './live-transfer.ts';

/** The write that takes a transfer's presigned URLs out of the ledger; null where it holds none. */
export function dropUrls({
  record,
  target,
  parts,
}: Pick<LiveTransfer, 'record' | 'target' | 'parts'>): LedgerWrite | null {
  const { keptUrls } = target;
  if (keptUrls === undefined) return null;
  return { type: 'destination', id: record.id, destination: keptUrls.dropped(parts) };
}
