/**
 * Polynomials over GF(2) modulo that of CRC-64/NVME, as its reflected register holds them: the highest bit is the
 * coefficient of x^0, the lowest that of x^63.
 */

/** x^64 modulo the polynomial. */
const reduced = 0x9a6c9329ac4bc9b5n;
const one = 1n << 63n;
const timesX = (a: bigint): bigint => (a & 1n ? (a >> 1n) ^ reduced : a >> 1n);

/** x^(8n): what moving a register on by `bytes` zero bytes multiplies it by. */
export function powerOfBytes(bytes: number): bigint {
  let power = one;
  let base = one >> 8n;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = times(power, base);
    base = times(base, base);
  }
  return power;
}

/** The products of `factor` with each single bit of a register, from its lowest to its highest. */
export function bitProducts(factor: bigint): readonly bigint[] {
  const products: bigint[] = [];
  for (let place = 0, product = factor; place < 64; place += 1, product = timesX(product))
    products.unshift(product);
  return products;
}

function times(a: bigint, b: bigint): bigint {
  let product = 0n;
  for (
    let left = a, moved = b;
    left > 0n;
    left = (left << 1n) & 0xffff_ffff_ffff_ffffn, moved = timesX(moved)
  )
    if (left & one) product ^= moved;
  return product;
}
