import type { FileIdentity } from '../ports/file-body.ts';

const youngNs = 2_000_000_000n;

/**
 * Whether a file was written so lately that its time proves nothing: volumes keep times as coarse as 2 s, so it may
 * change again without a new one. `now` is ms since 1970; a time in the future counts as young as well.
 */
export function isTooYoung(identity: FileIdentity, now: number): boolean {
  return BigInt(Math.floor(now)) * 1_000_000n - BigInt(identity.mtimeNs) < youngNs;
}
