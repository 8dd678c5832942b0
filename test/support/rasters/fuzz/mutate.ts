import type { SeededRandom } from './seeded-random.ts';

type Change = (content: Buffer, random: SeededRandom, others: readonly [Buffer, ...Buffer[]]) => Buffer;

/** Values that lengths, offsets, counts and types break over, when they stand where those are read. */
const extremes = [
  0n,
  1n,
  2n,
  7n,
  8n,
  12n,
  13n,
  16n,
  0x7fn,
  0xffn,
  0x100n,
  0x7fffn,
  0x8000n,
  0xffffn,
  0x10000n,
  0x7fff_ffffn,
  0x8000_0000n,
  0xffff_fff0n,
  0xffff_ffffn,
  0x1_0000_0000n,
  0x20_0000_0000_0001n,
  0x7fff_ffff_ffff_ffffn,
  0xffff_ffff_ffff_ffffn,
] as const;
const widths = [1, 2, 4, 8] as const;

const changes: readonly [Change, ...Change[]] = [
  flipBits,
  flipBits,
  writeExtreme,
  writeExtreme,
  writeExtreme,
  pointWithin,
  pointWithin,
  swapNeighbours,
  cutShort,
  splice,
  repeatPiece,
  zeroPiece,
];

/**
 * A sound file with one to four changes, of kinds that real damage and hostile hands make; always the same for the same
 * random numbers. Structure is hit more often than pixels: TIFF and HDF5 keep most of it within the first 2 KiB.
 */
export function mutate(
  sound: Uint8Array,
  random: SeededRandom,
  others: readonly [Buffer, ...Buffer[]],
): Buffer {
  let content: Buffer = Buffer.from(sound);
  for (let left = 1 + random.below(4); left > 0; left -= 1)
    if (content.length > 0) content = random.pick(changes)(content, random, others);
  return content;
}

function place(content: Buffer, random: SeededRandom): number {
  const near = random.below(4) > 0 ? 2048 : content.length;
  return random.below(Math.min(near, content.length));
}

function flipBits(content: Buffer, random: SeededRandom): Buffer {
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const at = place(content, random);
    content[at] = (content[at] ?? 0) ^ (1 << random.below(8));
  }
  return content;
}

function writeExtreme(content: Buffer, random: SeededRandom): Buffer {
  return writeNumber(content, random, random.pick(extremes));
}

/** An offset to somewhere in the file: directories that lead to themselves, arrays that lie over each other. */
function pointWithin(content: Buffer, random: SeededRandom): Buffer {
  return writeNumber(content, random, BigInt(place(content, random)));
}

function writeNumber(content: Buffer, random: SeededRandom, value: bigint): Buffer {
  const width = random.pick(widths);
  // Fields of both formats lie at even places, BigTIFF's and HDF5's mostly at multiples of four.
  const at = place(content, random) & ~(random.pick([1, 2, 4]) - 1);
  const bytes = Buffer.alloc(8);
  if (random.below(4) === 0)
    bytes.writeBigUInt64BE((value << BigInt(64 - width * 8)) & 0xffff_ffff_ffff_ffffn);
  else bytes.writeBigUInt64LE(value);
  bytes.copy(content, at, 0, Math.min(width, content.length - at));
  return content;
}

function swapNeighbours(content: Buffer, random: SeededRandom): Buffer {
  const at = place(content, random);
  const length = Math.min(12, Math.floor((content.length - at) / 2));
  const first = Buffer.from(content.subarray(at, at + length));
  content.copy(content, at, at + length, at + 2 * length);
  first.copy(content, at + length);
  return content;
}

function cutShort(content: Buffer, random: SeededRandom): Buffer {
  return content.subarray(0, random.below(content.length));
}

function splice(content: Buffer, random: SeededRandom, others: readonly [Buffer, ...Buffer[]]): Buffer {
  const other = random.pick(others);
  const from = random.below(other.length);
  other.copy(content, place(content, random), from, from + 1 + random.below(256));
  return content;
}

function repeatPiece(content: Buffer, random: SeededRandom): Buffer {
  const at = place(content, random);
  const piece = content.subarray(at, at + 1 + random.below(64));
  return Buffer.concat([content.subarray(0, at), piece, content.subarray(at)]);
}

function zeroPiece(content: Buffer, random: SeededRandom): Buffer {
  const at = place(content, random);
  content.subarray(at, at + 1 + random.below(64)).fill(random.pick([0, 0xff]));
  return content;
}
