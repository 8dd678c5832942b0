import type { LiveTransfer } from '../book/live-transfer.ts';
import { sameFile } from '../body/same-file.ts';
import { changedParts } from '../verify/changed-parts.ts';
import type { FileBodies, FileIdentity } from '../ports/file-body.ts';

/** Whether the store already holds this file: by identity, or by its bytes hashed against the ledger. */
export type InPlace = 'same-identity' | 'same-bytes' | 'different';

/**
 * The skip rule: same size and mtime is the same file; same size with another mtime, ctime or inode is hashed against
 * what the ledger says was sent; anything else is another file.
 */
export async function isInPlace(
  bodies: FileBodies,
  transfer: LiveTransfer,
  file: { readonly path: string; readonly identity: FileIdentity },
  signal: AbortSignal,
): Promise<InPlace> {
  const { identity } = transfer.record;
  const now = file.identity;
  if (identity === null || transfer.parts.size === 0 || identity.size !== now.size) return 'different';
  if (sameFile(identity, now) === 'same') return 'same-identity';
  const partSize = transfer.target.multipart?.partSize ?? now.size;
  const changed = await changedParts(bodies, file, transfer.parts.values(), partSize, signal);
  return changed.length === 0 ? 'same-bytes' : 'different';
}
