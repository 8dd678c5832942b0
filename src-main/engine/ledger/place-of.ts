import { statSync } from 'node:fs';

/** Which file lies at a path. `unknown`: the disk does not say at the moment. */
export type FilePlace =
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/**
 * Looks which file lies at a path. An open ledger goes on to take writes after its folder was moved or deleted: this tells
 * that they are in no file anybody will find.
 */
export function placeOf(path: string): FilePlace {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return { kind: 'file', id: `${dev}:${ino}` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unknown' };
  }
}

/** Whether what is at the path now is surely not what was there before. */
export function hasLeft(before: FilePlace, now: FilePlace): boolean {
  if (now.kind !== 'file') return now.kind === 'gone';
  return before.kind === 'file' && before.id !== now.id;
}
