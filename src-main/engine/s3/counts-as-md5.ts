import { bareEtag } from './bare-etag.ts';
import { isPlainlyStored } from './is-plainly-stored.ts';

/**
 * Whether an answer's ETag can be the body's MD5: 32 hex digits, and no sign of encryption by which it is not. Header
 * names in lower case.
 */
export function countsAsMd5(headers: Readonly<Record<string, string>>): boolean {
  return isPlainlyStored(headers) && /^[0-9a-f]{32}$/i.test(bareEtag(headers['etag'] ?? ''));
}
