import type { LiveTransfer } from '../book/live-transfer.ts';
import { hashFile } from '../body/hash-file.ts';
import { sameFile } from '../body/same-file.ts';
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
  now: FileIdentity,
  signal: AbortSignal,
): Promise<InPlace> {
  const { identity, path } = transfer.record;
  const part = transfer.parts.get(1);
  if (identity === null || part === undefined || identity.size !== now.size) return 'different';
  if (sameFile(identity, now) === 'same') return 'same-identity';
  const { md5 } = await hashFile(bodies, path, now, signal);
  return md5 === part.md5 ? 'same-bytes' : 'different';
}
