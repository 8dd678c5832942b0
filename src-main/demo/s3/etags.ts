import { createHash, randomBytes } from 'node:crypto';

/**
 * `md5`: as without encryption or under SSE-S3, the MD5 of a body. `kms`: as under SSE-KMS, 32 hex digits that look
 * like one and are none.
 */
export type EtagMode = 'md5' | 'kms';

/** Without quotes. */
export function bodyEtag(mode: EtagMode, md5: Buffer): string {
  return mode === 'md5' ? md5.toString('hex') : randomBytes(16).toString('hex');
}

/** The MD5 of the parts' MD5s, and how many they are. */
export function multipartEtag(mode: EtagMode, partMd5s: readonly Buffer[]): string {
  const all = createHash('md5').update(Buffer.concat(partMd5s)).digest();
  return `${bodyEtag(mode, all)}-${partMd5s.length}`;
}

/** The header that says which it is: S3 encrypts everything, by its own keys unless told otherwise. */
export function encryptionHeader(mode: EtagMode): Record<string, string> {
  return { 'x-amz-server-side-encryption': mode === 'md5' ? 'AES256' : 'aws:kms' };
}
