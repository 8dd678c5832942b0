import { createHash } from 'node:crypto';

/** Bytes one letter stands for: a slice of the engine's. */
export const cellSize = 1024 * 1024;

/** A run of equal bytes of at most one cell: `letter` names its content. */
export interface Cell {
  readonly letter: string;
  readonly length: number;
}

/** Content, short enough to hash and to compare ten thousand times a second: equal texts are equal bytes. */
export const bodyText = (cells: readonly Cell[]): string =>
  cells.map(({ letter, length }) => (length === cellSize ? letter : `${letter}(${length})`)).join('');

export const bodySize = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { length }) => sum + length, 0);

/** Stands for the MD5 of the content: 32 hex digits that differ where the content does. */
export const bodyMd5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Real memory for each letter, so that slices are what the engine expects; filled once, never written again. */
export function cellMemory(): (cell: Cell) => Uint8Array {
  const blocks = new Map<string, Uint8Array>();
  return ({ letter, length }) => {
    const known = blocks.get(letter);
    const block = known ?? new Uint8Array(cellSize).fill(letter.charCodeAt(0));
    if (known === undefined) blocks.set(letter, block);
    return block.subarray(0, length);
  };
}

export const cellOf = (slice: Uint8Array): Cell => ({
  letter: String.fromCharCode(slice[0] ?? 0),
  length: slice.length,
});
