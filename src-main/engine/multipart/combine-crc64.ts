import { crc64Mover, type CrcHalves, type CrcMover } from './crc64-mover.ts';

/** The CRC64NVME of one piece (S3's base64 of 8 bytes, big-endian), and its length in bytes. */
export interface CrcPiece {
  readonly crc64: string;
  readonly size: number;
}

/**
 * The CRC64NVME of pieces put together in this order, from those of the pieces; in the same writing. The CRC of what has
 * been put together so far is moved on by the next piece's length, and that piece's added. Ten thousand parts take
 * milliseconds: all but the last are equally long, so one table serves them.
 */
export function combineCrc64(pieces: readonly CrcPiece[]): string {
  let whole: CrcHalves = { high: 0, low: 0 };
  let mover: SizedMover = { size: 0, move: (crc) => crc };
  for (const { crc64, size } of pieces) {
    if (mover.size !== size) mover = { size, move: crc64Mover(size) };
    const moved = mover.move(whole);
    const next = read(crc64);
    whole = { high: (moved.high ^ next.high) >>> 0, low: (moved.low ^ next.low) >>> 0 };
  }
  return write(whole);
}

interface SizedMover {
  readonly size: number;
  readonly move: CrcMover;
}

function read(crc64: string): CrcHalves {
  const bytes = Buffer.from(crc64, 'base64');
  if (bytes.length !== 8) throw new Error('A CRC64NVME has eight bytes.');
  return { high: bytes.readUInt32BE(0), low: bytes.readUInt32BE(4) };
}

function write({ high, low }: CrcHalves): string {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(high, 0);
  bytes.writeUInt32BE(low, 4);
  return bytes.toString('base64');
}
