import type { TiffImage } from '../tiff/read-image.ts';
import type { TiffFile } from '../tiff/tiff-file.ts';
import { BlockRows } from './block-rows.ts';
import { isNoData } from './is-no-data.ts';
import { sampleReader } from './sample-reader.ts';
import type { SamplingGrid } from './sampling-grid.ts';

export interface SampleAsk {
  /** From 0. */
  readonly band: number;
  /** What stands for "no data"; null for none. */
  readonly held: number | bigint | null;
  readonly grid: Pick<SamplingGrid, 'xs' | 'ys'>;
}

/**
 * The values at the grid's places, row by row; NaN where there is no data. Goes block by block, each unpacked once.
 * Throws ContentError.
 */
export async function samplePixels(
  tiff: TiffFile,
  image: TiffImage,
  { band, held, grid }: SampleAsk,
): Promise<Float64Array> {
  const { xs, ys } = grid;
  const values = new Float64Array(xs.length * ys.length).fill(Number.NaN);
  const sample = sampleReader(image, band, tiff.littleEndian);
  const isGap = isNoData(held, { format: image.formats[band] ?? 1, bits: image.bits[band] ?? 1 });
  const rows = new BlockRows(tiff, image, band);
  const across = [...byBlock(xs, image.blockWidth)];
  for (const [blockY, lines] of byBlock(ys, image.blockHeight))
    for (const [blockX, columns] of across) {
      const found = await rows.read(
        blockX,
        blockY,
        lines.map(({ within }) => within),
      );
      for (const [at, { index }] of lines.entries()) take(found[at] ?? null, index * xs.length, columns);
    }
  return values;

  function take(row: DataView | null, start: number, columns: readonly Place[]): void {
    if (row === null) return;
    for (const { within, index } of columns) {
      const value = sample(row, within);
      if (!isGap(value)) values[start + index] = Number(value);
    }
  }
}

/** A place of the grid by its number in it, and within the strip or tile it is in. */
interface Place {
  readonly within: number;
  readonly index: number;
}

function byBlock(places: readonly number[], size: number): ReadonlyMap<number, readonly Place[]> {
  const each = places.map((place, index) => ({
    block: Math.floor(place / size),
    within: place % size,
    index,
  }));
  return Map.groupBy(each, ({ block }) => block);
}
