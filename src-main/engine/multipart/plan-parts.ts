/** One part of a file: numbered from 1, `offset` and `length` in bytes. */
export interface PartRange {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/** The parts of a file of `size` bytes, in order, together the whole file. At least one, also for 0 bytes. */
export function planParts(size: number, partSize: number): readonly PartRange[] {
  return Array.from({ length: partCount(size, partSize) }, (_, index) => {
    const offset = index * partSize;
    return { number: index + 1, offset, length: Math.min(partSize, size - offset) };
  });
}

/** How many parts of `partSize` bytes a file has. */
export function partCount(size: number, partSize: number): number {
  return Math.max(1, Math.ceil(size / partSize));
}
