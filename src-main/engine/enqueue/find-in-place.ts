import { SluiceError } from '../../contract/sluice-error.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { StoredDestination } from '../ports/target.ts';
import { WaitError } from '../ports/wait-error.ts';
import { isInStore } from '../transfer/state-groups.ts';
import { isInPlace } from './is-in-place.ts';
import type { NewTransfer } from './new-transfer.ts';

export interface FindDeps {
  readonly book: TransferBook;
  readonly bodies: FileBodies;
}

/** Looks in the ledger for a transfer that brought this very file to a destination that matches; null where there is none. */
export async function findInPlace(
  deps: FindDeps,
  matches: (destination: StoredDestination) => boolean,
  path: string,
): Promise<NewTransfer | null> {
  for (const transfer of deps.book.values()) {
    const { record } = transfer;
    if (record.path !== path || !isInStore(record.state) || !matches(record.destination)) continue;
    // History: another file has been brought there since.
    if (deps.book.toObject(record.object) !== transfer) continue;
    if (!(await isUnchanged(deps, transfer))) return null;
    const { name, object, destination } = record;
    return { name, path, object, destination };
  }
  return null;
}

async function isUnchanged(
  { bodies }: FindDeps,
  transfer: Parameters<typeof isInPlace>[1],
): Promise<boolean> {
  const { signal } = new AbortController();
  const { path } = transfer.record;
  try {
    const identity = await bodies.identify(path);
    return (await isInPlace(bodies, transfer, { path, identity }, signal)) !== 'different';
  } catch (error) {
    if (error instanceof SluiceError || error instanceof WaitError) return false;
    throw error;
  }
}
