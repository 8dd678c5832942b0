import type { TiffImage } from '../tiff/read-image.ts';
import { blockBytes } from './block-bytes.ts';
import { previewSide } from './choose-image.ts';

/** Which columns and rows of an image are looked at, and how far apart they are. */
export interface SamplingGrid {
  readonly step: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** What is unpacked for one preview: some half a second of inflating. */
const maxUnpacked = 160 * 1024 * 1024;
/** Each is a read of its own, on a network drive a round trip. */
const maxBlocks = 4096;

type Layout = Pick<
  TiffImage,
  'width' | 'height' | 'samples' | 'bits' | 'blockWidth' | 'blockHeight' | 'planar' | 'compression'
>;

/**
 * Every so many pixels, so that the picture fits and no more strips or tiles need unpacking than time allows: a compressed
 * raster without overviews gets a coarser picture. Pure.
 */
export function samplingGrid(image: Layout): SamplingGrid {
  let step = Math.ceil(Math.max(image.width, image.height) / previewSide);
  let grid = gridOf(image, step);
  while (grid.xs.length * grid.ys.length > 1 && isTooMuch(image, grid)) {
    step = Math.ceil(step * 1.25);
    grid = gridOf(image, step);
  }
  return grid;
}

const gridOf = ({ width, height }: Layout, step: number): SamplingGrid => ({
  step,
  xs: middles(width, step),
  ys: middles(height, step),
});

/** The pixel in the middle of each stretch; the last stretch may be shorter. */
const middles = (length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const start = index * step;
    return start + Math.floor((Math.min(start + step, length) - start - 1) / 2);
  });

function isTooMuch(image: Layout, { xs, ys }: SamplingGrid): boolean {
  const across = distinct(xs, image.blockWidth);
  const blocks = across * distinct(ys, image.blockHeight);
  // Of what is not compressed only the rows looked at are read.
  const unpacked =
    image.compression === 1
      ? (across * ys.length * blockBytes(image)) / image.blockHeight
      : blocks * blockBytes(image);
  return blocks > maxBlocks || unpacked > maxUnpacked;
}

const distinct = (places: readonly number[], size: number): number =>
  new Set(places.map((each) => Math.floor(each / size))).size;
