interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a preview's longer side, at most. */
export const previewSide = 512;
/** A smaller overview than this shows less than a full image read here and there. */
const leastSide = 128;

const side = ({ width, height }: Sized): number => Math.max(width, height);

/**
 * The image a preview is made from: the smallest that is as large as the preview, else the largest overview that still
 * shows something, else the full image. Pure.
 */
export function chooseImage<T extends Sized>(main: T, overviews: readonly T[]): T {
  if (side(main) <= previewSide) return main;
  const bySide = overviews.toSorted((one, other) => side(one) - side(other));
  const enough = bySide.find((each) => side(each) >= previewSide && side(each) <= side(main));
  const largest = bySide.at(-1);
  if (enough !== undefined) return enough;
  return largest !== undefined && side(largest) >= leastSide ? largest : main;
}
