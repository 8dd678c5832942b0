import type { RasterPreview } from '../../../src-main/contract/window/local-files.ts';

/** All pixels of one image of a raster, row by row; NaN where there is no data. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly values: Float64Array;
}

/** The levels, limits and gaps a preview must have, taken at the same places from pixels another program read. */
export interface ExpectedPreview {
  readonly levels: Uint8Array;
  readonly min: number | null;
  readonly max: number | null;
  readonly noDataShare: number;
}

/** The first of `images` is the full one, the others its overviews; what the preview says it is from is looked up there. */
export function expectedPreview(preview: RasterPreview, images: readonly Pixels[]): ExpectedPreview {
  const image = imageOf(preview.from, images);
  const step = stepOf(preview.from, image);
  const [xs, ys] = [middles(image.width, step), middles(image.height, step)];
  const values = ys.flatMap((y) => xs.map((x) => image.values[y * image.width + x] ?? Number.NaN));
  const present = values.filter((each) => !Number.isNaN(each));
  const [min, max] = present.reduce(
    ([least, most], each) => [Math.min(least, each), Math.max(most, each)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const levels = Uint8Array.from(values, (each) => level(each, min, max));
  const none = present.length === 0;
  const noDataShare = 1 - present.length / values.length;
  return { levels, min: none ? null : min, max: none ? null : max, noDataShare };
}

function imageOf(from: RasterPreview['from'], images: readonly Pixels[]): Pixels {
  const found =
    from.kind === 'overview'
      ? images.slice(1).find(({ width, height }) => width === from.width && height === from.height)
      : images[0];
  if (found === undefined) throw new Error(`The raster has no image of ${JSON.stringify(from)}.`);
  return found;
}

function stepOf(from: RasterPreview['from'], { width, height }: Pixels): number {
  if (from.kind === 'strided') return from.step;
  return from.kind === 'whole' ? 1 : Math.ceil(Math.max(width, height) / 512);
}

function middles(length: number, step: number): readonly number[] {
  const starts = Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
  return starts.map((start) => start + Math.floor((Math.min(step, length - start) - 1) / 2));
}

function level(value: number, min: number, max: number): number {
  if (Number.isNaN(value)) return 0;
  return max > min ? 1 + Math.round(((value - min) / (max - min)) * 254) : 1;
}
