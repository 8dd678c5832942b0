import type { Digests } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { ListedParts } from '../ports/s3-calls.ts';
import { bareEtag } from '../s3/bare-etag.ts';

/**
 * The part as accepted, where the store lists it in this size under the MD5 of what was sent: it arrived, though no answer
 * did. Null where its list does not prove that.
 */
export function arrivedPart(
  { number, length }: { readonly number: number; readonly length: number },
  { md5, crc64 }: Digests,
  listed: ListedParts,
): AcceptedPart | null {
  const parts = listed.kind === 'unknown' ? [] : listed.parts;
  const etag = parts.find((part) => part.number === number && part.size === length)?.etag;
  if (etag === undefined || bareEtag(etag).toLowerCase() !== md5) return null;
  return { number, size: length, etag, md5, crc64, answer: { etag: `"${etag}"` } };
}
