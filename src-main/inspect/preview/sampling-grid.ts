import type { TiffImage } from '../tiff/read-image.ts';
import { blockBytes } from './block-bytes.ts';
import { previewSide } from './choose-image.ts';

/** Which columns and rows of an image are looked at, and how far apart they are. */
export interface SamplingGrid {
  readonly step: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Bytes to be unpacked for it, strips and tiles counted on top as so many more. */
  readonly cost: number;
}

/** To find and read a strip or tile costs about as much time as to unpack so many bytes. */
const blockCost = 16 * 1024;

type Layout = Pick<
  TiffImage,
  'width' | 'height' | 'samples' | 'bits' | 'blockWidth' | 'blockHeight' | 'planar' | 'compression'
>;

/**
 * Every so many pixels, so that the picture fits and its cost stays below `most`: a compressed raster without overviews
 * gets a coarser picture. One pixel costs what it costs. Pure.
 */
export function samplingGrid(image: Layout, most: number): SamplingGrid {
  let step = Math.ceil(Math.max(image.width, image.height) / previewSide);
  let grid = gridOf(image, step);
  while (grid.xs.length * grid.ys.length > 1 && grid.cost > most) {
    step = Math.ceil(step * 1.25);
    grid = gridOf(image, step);
  }
  return grid;
}

function gridOf(image: Layout, step: number): SamplingGrid {
  const [xs, ys] = [middles(image.width, step), middles(image.height, step)];
  return { step, xs, ys, cost: costOf(image, xs, ys) };
}

/** The pixel in the middle of each stretch; the last stretch may be shorter. */
const middles = (length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const start = index * step;
    return start + Math.floor((Math.min(start + step, length) - start - 1) / 2);
  });

function costOf(image: Layout, xs: readonly number[], ys: readonly number[]): number {
  const across = distinct(xs, image.blockWidth);
  const blocks = across * distinct(ys, image.blockHeight);
  // Of what is not compressed only the rows looked at are read, each by itself.
  if (image.compression === 1)
    return across * ys.length * (blockBytes(image) / image.blockHeight + blockCost);
  return blocks * (blockBytes(image) + blockCost);
}

const distinct = (places: readonly number[], size: number): number =>
  new Set(places.map((each) => Math.floor(each / size))).size;
