import type { AcceptedPart, HostVerdict } from '../ports/ledger.ts';
import { bareEtag } from './bare-etag.ts';
import { countsAsMd5 } from './counts-as-md5.ts';

/** What holding the server's answer against our own hashes shows. */
export type Comparison =
  | { readonly kind: 'matched'; readonly by: 'md5' | 'crc64nvme' }
  /** The server gave a CRC64NVME and nothing else counts: read the file once more for ours. */
  | { readonly kind: 'needs-crc64' }
  /** By `crc64nvme` it is damage; by `md5` it is on a host known as `md5`, and may be on an unknown one. */
  | { readonly kind: 'mismatch'; readonly by: 'md5' | 'crc64nvme' }
  | { readonly kind: 'nothing-to-compare' };

export type ComparedPart = Pick<AcceptedPart, 'md5' | 'crc64' | 'answer'>;

/**
 * Verified means compared: a CRC64NVME counts always; an ETag that equals the MD5 is proof on any host; one that does
 * not is only a sign, where this host's ETags are not known to be something else.
 */
export function compareBody(part: ComparedPart, host: HostVerdict): Comparison {
  const theirCrc = part.answer['x-amz-checksum-crc64nvme'];
  if (theirCrc !== undefined && part.crc64 !== null && theirCrc !== part.crc64)
    return { kind: 'mismatch', by: 'crc64nvme' };
  const etagCounts = countsAsMd5(part.answer);
  if (etagCounts && bareEtag(part.answer['etag'] ?? '').toLowerCase() === part.md5)
    return { kind: 'matched', by: 'md5' };
  if (theirCrc !== undefined)
    return part.crc64 === null ? { kind: 'needs-crc64' } : { kind: 'matched', by: 'crc64nvme' };
  return etagCounts && host.kind !== 'opaque'
    ? { kind: 'mismatch', by: 'md5' }
    : { kind: 'nothing-to-compare' };
}
