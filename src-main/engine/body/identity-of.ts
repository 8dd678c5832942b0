import type { BigIntStats } from 'node:fs';
import type { FileIdentity } from '../ports/file-body.ts';

/** The identity in a `stat`. Volumes without inodes or change times show 0 for them. */
export function identityOf(stats: BigIntStats): FileIdentity {
  return {
    size: Number(stats.size),
    mtimeNs: String(stats.mtimeNs),
    ino: stats.ino === 0n ? null : String(stats.ino),
    ctimeNs: stats.ctimeNs === 0n ? null : String(stats.ctimeNs),
  };
}
