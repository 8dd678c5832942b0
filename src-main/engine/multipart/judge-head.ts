import type { CallAnswer } from '../ports/s3-calls.ts';
import { combinedCrc64 } from './combined-crc64.ts';
import type { ComparedPart } from './compare-object.ts';
import { etagOfParts } from './etag-of-parts.ts';
import { partsEtag } from './parts-etag.ts';

/** `is-not`: there is no object, or provably another. `unknown`: nothing there proves or disproves it. */
export type HeadVerdict = 'is-ours' | 'is-not' | 'unknown';

/**
 * Whether the object of a HEAD is the one these parts make: asked when a repeated Complete finds its upload gone, which
 * means that the first one did its work or that someone gave the upload up. Only the right size together with the
 * right CRC64NVME, or the MD5 of the parts' MD5s, proves it; without a proof nothing may be called done.
 */
export function judgeHead(
  answer: Pick<CallAnswer, 'status' | 'headers'>,
  size: number,
  parts: readonly ComparedPart[],
): HeadVerdict {
  const { status, headers } = answer;
  if (status === 404 && headers['x-amz-request-id'] !== undefined) return 'is-not';
  const length = headers['content-length'];
  if (status !== 200 || length === undefined || !/^\d{1,15}$/.test(length)) return 'unknown';
  if (Number(length) !== size) return isS3(headers) ? 'is-not' : 'unknown';
  const ordered = [...parts].sort((a, b) => a.number - b.number);
  return byCrc(headers, ordered) ?? byEtag(headers, ordered);
}

/** A login page has a length, too. */
const isS3 = (headers: CallAnswer['headers']): boolean =>
  headers['etag'] !== undefined && headers['x-amz-request-id'] !== undefined;

function byCrc(headers: CallAnswer['headers'], parts: readonly ComparedPart[]): HeadVerdict | null {
  const theirs = headers['x-amz-checksum-crc64nvme'];
  const ours = theirs === undefined ? null : combinedCrc64(parts);
  if (ours === null) return null;
  return ours === theirs ? 'is-ours' : 'is-not';
}

function byEtag(headers: CallAnswer['headers'], parts: readonly ComparedPart[]): HeadVerdict {
  const etag = partsEtag(headers['etag'] ?? '', headers);
  if (etag === null) return 'unknown';
  if (etag.count !== parts.length) return 'is-not';
  const same = etag.plain && `${etag.hash}-${etag.count}` === etagOfParts(parts.map(({ md5 }) => md5));
  return same ? 'is-ours' : 'unknown';
}
