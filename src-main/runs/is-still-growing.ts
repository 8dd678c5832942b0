/** What two looks at a file compare; size in bytes, mtime in milliseconds since 1970. */
export interface FileLook {
  readonly size: number;
  readonly mtimeMs: number;
}

/** A file younger than this may be in the middle of being written. */
export const settleMs = 2000;

/**
 * Whether a file may still be being written: it changed between two looks, or was last written less than two seconds
 * before `now`. A time in the future (another machine's clock) says nothing, so only change counts then.
 */
export function isStillGrowing(first: FileLook, second: FileLook, now: number): boolean {
  if (first.size !== second.size || first.mtimeMs !== second.mtimeMs) return true;
  const age = now - second.mtimeMs;
  return age >= 0 && age < settleMs;
}
