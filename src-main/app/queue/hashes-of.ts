import type { Hashes } from '../../contract/window/transfer-detail.ts';
import { combinedCrc64 } from '../../engine/multipart/combined-crc64.ts';
import { etagOfParts } from '../../engine/multipart/etag-of-parts.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';

/** What is known of the whole file's hashes. An upload in parts has no MD5 of the whole: its ETag is of the parts' MD5s. */
export function hashesOf({ record, row, parts, multipart }: TransferFacts): Hashes {
  const verified = row.verified;
  if (multipart === null) {
    const body = parts.get(1);
    return { md5: body?.md5 ?? null, etag: body?.etag ?? null, crc64: body?.crc64 ?? null, verified };
  }
  const all = [...parts.values()].sort((a, b) => a.number - b.number);
  const isWhole = record.identity !== null && row.acceptedBytes === record.identity.size && all.length > 0;
  if (!isWhole) return { md5: null, etag: null, crc64: null, verified };
  const etag = verified === 'parts-md5' ? etagOfParts(all.map(({ md5 }) => md5)) : null;
  return { md5: null, etag, crc64: combinedCrc64(all), verified };
}
