import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { OpenTarget, Target } from '../ports/target.ts';
import type { NewTransfer } from './new-transfer.ts';

export interface FreshUrlDeps {
  readonly book: Pick<TransferBook, 'note'>;
  readonly openTarget: OpenTarget;
  /** Tells a person something once. */
  readonly notice: (message: string) => void;
}

/**
 * Gives a transfer that is under way the URLs of a plan that came meanwhile; its next ask uses them. Those of another
 * upload, or cut otherwise, are left alone, and that is said: what was accepted would be lost.
 */
export async function giveFreshUrls(
  { book, openTarget, notice }: FreshUrlDeps,
  transfer: LiveTransfer,
  { destination }: NewTransfer,
): Promise<void> {
  const { record, target, acceptedBytes } = transfer;
  if (target.refreshes || destination === record.destination) return;
  const next = openTarget(destination);
  if (isSameUpload(target, next))
    await book.note(transfer, [{ type: 'destination', id: record.id, destination }]);
  else if (!next.refreshes) notice(otherUpload(record.name, acceptedBytes));
}

function isSameUpload(now: Target, next: Target): boolean {
  const [a, b] = [now.multipart, next.multipart];
  if (next.refreshes || a === undefined || b === undefined)
    return !next.refreshes && a === undefined && b === undefined;
  const isCutAlike = a.partSize === b.partSize && a.parts === b.parts;
  return isCutAlike && a.uploadId === b.uploadId && b.fault === null;
}

const otherUpload = (name: string, accepted: number): string =>
  `${name} is under way and goes on with the URLs it has: the plan given now names another upload, in which the ${accepted} bytes accepted so far are not. Cancel it first to start over with the new one.`;
