/** Where one image of a file stands, and how it is cut. */
export interface ImagePlace {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  /** Byte offsets of its directory and of its first strip or tile; 0 for the latter where none is written. */
  readonly directory: number;
  readonly firstBlock: number;
}

/** Up to so many pixels a side a file is read at once anyway. */
const smallSide = 512;
/** Strips of narrow rasters are about as good as tiles. */
const narrow = 1024;

/**
 * Whether a file is laid out for reading over a network, by the checks of GDAL's validator that make it say "no": cut
 * into tiles unless it is small or narrow, the first directory where it is expected, directories in order before the
 * pixels, and pixels from the smallest overview to the full image. That a large one has overviews is its advice only.
 *
 * `expected`: where the first directory must stand: behind the header and what GDAL hides there. Pure.
 */
export function isCog(main: ImagePlace, overviews: readonly ImagePlace[], expected: number): boolean {
  const images = [main, ...overviews];
  const large = main.width > smallSide || main.height > smallSide;
  return (
    main.directory === expected &&
    !(large && isUncut(main)) &&
    !overviews.some(isUncut) &&
    pairs(images).every(([larger, smaller]) => isSmaller(smaller, larger)) &&
    pairs(images).every(([larger, smaller]) => larger.directory < smaller.directory) &&
    pixelsInOrder(images)
  );
}

const isUncut = ({ width, blockWidth }: ImagePlace): boolean => blockWidth === width && blockWidth > narrow;

const isSmaller = (one: ImagePlace, other: ImagePlace): boolean =>
  one.width <= other.width && one.height <= other.height;

const pairs = (images: readonly ImagePlace[]): (readonly [ImagePlace, ImagePlace])[] =>
  images.slice(1).map((image, index) => [images[index] as ImagePlace, image] as const);

/** Images whose pixels are not written at all are in nobody's way. */
function pixelsInOrder(images: readonly ImagePlace[]): boolean {
  const last = images.at(-1);
  if (last !== undefined && last.firstBlock !== 0 && last.firstBlock < last.directory) return false;
  return pairs(images).every(
    ([larger, smaller]) => larger.firstBlock === 0 || larger.firstBlock >= smaller.firstBlock,
  );
}
