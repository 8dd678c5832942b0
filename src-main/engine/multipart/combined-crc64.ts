import type { AcceptedPart } from '../ports/ledger.ts';
import { combineCrc64, type CrcPiece } from './combine-crc64.ts';

/** The CRC64NVME of the whole file from those kept of its parts (in order); null where one of them has none. */
export function combinedCrc64(parts: readonly Pick<AcceptedPart, 'size' | 'crc64'>[]): string | null {
  const pieces = parts.flatMap(({ crc64, size }): CrcPiece[] => (crc64 === null ? [] : [{ crc64, size }]));
  return pieces.length === parts.length ? combineCrc64(pieces) : null;
}
