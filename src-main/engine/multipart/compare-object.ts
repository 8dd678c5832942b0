import type { Verified } from '../../contract/transfer-state.ts';
import type { AcceptedPart, HostVerdict } from '../ports/ledger.ts';
import { bareEtag } from '../s3/bare-etag.ts';
import { countsAsMd5 } from '../s3/counts-as-md5.ts';
import { combinedCrc64 } from './combined-crc64.ts';
import { etagOfParts } from './etag-of-parts.ts';
import { partsEtag } from './parts-etag.ts';

/**
 * What holding the finished object's answer against our own hashes shows. `needs-crc64`: the store gave a CRC64NVME and
 * nothing else counts, but not every part has one: read the file once more for it. `mismatch`: the object is not the file.
 */
export type ObjectComparison = Exclude<Verified, 'md5'> | 'needs-crc64' | 'mismatch';

/** What Complete said of the object. */
export interface ObjectAnswer {
  readonly etag: string;
  readonly crc64nvme: string | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export type ComparedPart = Pick<AcceptedPart, 'number' | 'size' | 'md5' | 'crc64' | 'answer'>;

/**
 * Verified means compared: a CRC64NVME counts always and covers the whole; an ETag that is the MD5 of the parts' MD5s is
 * proof; one that is not is damage only where ETags are MD5s: on a host known for it, or one whose ETags of these very
 * parts were.
 */
export function compareObject(
  object: ObjectAnswer,
  parts: readonly ComparedPart[],
  host: HostVerdict,
): ObjectComparison {
  const ordered = [...parts].sort((a, b) => a.number - b.number);
  const { crc64nvme } = object;
  const ours = crc64nvme === null ? null : combinedCrc64(ordered);
  if (ours !== null && ours !== crc64nvme) return 'mismatch';
  const etag = partsEtag(object.etag, object.headers);
  if (etag?.plain === true && bareEtag(object.etag).toLowerCase() === etagOf(ordered)) return 'parts-md5';
  if (crc64nvme !== null) return ours === null ? 'needs-crc64' : 'crc64nvme';
  return etag?.plain === true && hasMd5Etags(host, ordered) ? 'mismatch' : 'none';
}

const etagOf = (parts: readonly ComparedPart[]): string => etagOfParts(parts.map(({ md5 }) => md5));

function hasMd5Etags(host: HostVerdict, parts: readonly ComparedPart[]): boolean {
  if (host.kind === 'opaque') return false;
  return host.kind === 'md5' || parts.every(({ answer, md5 }) => countsAsMd5(answer) && etagIs(answer, md5));
}

const etagIs = (answer: Readonly<Record<string, string>>, md5: string): boolean =>
  bareEtag(answer['etag'] ?? '').toLowerCase() === md5;
