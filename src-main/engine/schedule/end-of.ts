import type { LiveTransfer } from '../book/live-transfer.ts';

/**
 * When the first URL a transfer still needs ends, ISO 8601 UTC by the signer's clock; null while unknown. Of a multipart
 * upload the URLs of accepted parts no longer count, nor those that only look or give up.
 */
export function endOf({ target, parts }: Pick<LiveTransfer, 'target' | 'parts'>): string | null {
  const { multipart } = target;
  return multipart === undefined ? target.expiresAt : multipart.expiresWithout(parts);
}
