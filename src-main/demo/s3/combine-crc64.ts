/** CRC-64/NVME, reflected. */
const polynomial = 0x9a6c9329ac4bc9b5n;

/** A linear map on 64 bits: the image of each single bit. */
type BitMatrix = readonly bigint[];

/**
 * The CRC-64/NVME of two pieces put together, from the CRC of each and the length of the second: what an object's
 * checksum is made of when only its parts were seen. (The CRC is linear: the first one is moved on by as many zero
 * bytes as the second piece is long, by squaring the map of one zero bit.)
 */
export function combineCrc64(first: Buffer, second: Buffer, secondLength: number): Buffer {
  let crc = first.readBigUInt64BE();
  let power = zeroByte();
  for (let left = secondLength; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) crc = apply(power, crc);
    power = square(power);
  }
  const combined = Buffer.alloc(8);
  combined.writeBigUInt64BE(crc ^ second.readBigUInt64BE());
  return combined;
}

/** One zero bit shifts the register right; the bit that falls out brings the polynomial in. Eight of them: a byte. */
function zeroByte(): BitMatrix {
  const bit = Array.from({ length: 64 }, (_, place) => (place === 0 ? polynomial : 1n << BigInt(place - 1)));
  return square(square(square(bit)));
}

const square = (matrix: BitMatrix): BitMatrix => matrix.map((image) => apply(matrix, image));

function apply(matrix: BitMatrix, vector: bigint): bigint {
  let sum = 0n;
  for (let place = 0, left = vector; left > 0n; place += 1, left >>= 1n)
    if ((left & 1n) === 1n) sum ^= matrix[place] ?? 0n;
  return sum;
}
