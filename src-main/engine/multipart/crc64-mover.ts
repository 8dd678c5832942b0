import { bitProducts, powerOfBytes } from './crc64-polynomials.ts';

/** A CRC64's eight bytes as two halves of 32 bits: JavaScript's fast integers. */
export interface CrcHalves {
  readonly high: number;
  readonly low: number;
}

/** Moves a CRC-64/NVME on by so many zero bytes. */
export type CrcMover = (crc: CrcHalves) => CrcHalves;

/**
 * The mover for one length. Making it takes some hundred microseconds, using it some hundred nanoseconds: eight tables
 * hold what each value of each byte of the CRC comes to, and the CRC being linear, these only have to be put together.
 */
export function crc64Mover(bytes: number): CrcMover {
  const { high, low } = tables(bitProducts(powerOfBytes(bytes)));
  return (crc) => {
    let toHigh = 0;
    let toLow = 0;
    for (let byte = 0; byte < 8; byte += 1) {
      const half = byte < 4 ? crc.low : crc.high;
      const entry = byte * 256 + ((half >>> ((byte % 4) * 8)) & 0xff);
      toHigh ^= high[entry] ?? 0;
      toLow ^= low[entry] ?? 0;
    }
    return { high: toHigh >>> 0, low: toLow >>> 0 };
  };
}

/** Entry `256 b + v`: what the value `v` of byte `b` (0 is the lowest) comes to. */
function tables(products: readonly bigint[]): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(2048);
  const low = new Uint32Array(2048);
  products.forEach((product, bit) => {
    const start = (bit >> 3) * 256;
    const value = 1 << (bit & 7);
    // Values below this bit are done: each with the bit is the one without, and the bit's product.
    for (let below = 0; below < value; below += 1) {
      high[start + value + below] = (high[start + below] ?? 0) ^ Number(product >> 32n);
      low[start + value + below] = (low[start + below] ?? 0) ^ Number(product & 0xffff_ffffn);
    }
  });
  return { high, low };
}
