import type { FileIdentity } from '../ports/file-body.ts';

/** `doubtful`: same size and time, but touched since (inodes are reused, times can be put back): only its bytes can tell. */
export type Sameness = 'same' | 'changed' | 'doubtful';

/** Whether two looks saw the same file. What either look could not see (null) says nothing. */
export function sameFile(before: FileIdentity, now: FileIdentity): Sameness {
  if (before.size !== now.size || before.mtimeNs !== now.mtimeNs) return 'changed';
  return agree(before.ino, now.ino) && agree(before.ctimeNs, now.ctimeNs) ? 'same' : 'doubtful';
}

const agree = (before: string | null, now: string | null): boolean =>
  before === null || now === null || before === now;
