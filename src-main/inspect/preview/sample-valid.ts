import type { TiffImage } from '../tiff/read-image.ts';
import type { Validity } from '../tiff/read-validity.ts';
import type { TiffFile } from '../tiff/tiff-file.ts';
import { type SampleAsk, samplePixels } from './sample-pixels.ts';

interface ValidAsk extends Pick<SampleAsk, 'band' | 'grid'> {
  readonly validity: Validity;
}

/** The values at the grid's places, row by row; NaN where a value, a mask or an alpha band says that there is none. Throws ContentError. */
export async function sampleValid(
  tiff: TiffFile,
  image: TiffImage,
  { band, grid, validity }: ValidAsk,
): Promise<Float64Array> {
  const held = validity.by === 'value' ? validity.held : null;
  const values = await samplePixels(tiff, image, { band, grid, held });
  const cover = await coverOf(tiff, image, validity, grid);
  // A hole in a mask hides as a 0 does.
  if (cover !== null) for (const [at, shown] of cover.entries()) if (!(shown > 0)) values[at] = Number.NaN;
  return values;
}

async function coverOf(
  tiff: TiffFile,
  image: TiffImage,
  validity: Validity,
  grid: SampleAsk['grid'],
): Promise<Float64Array | null> {
  if (validity.by === 'mask') return samplePixels(tiff, validity.image, { band: 0, grid, held: null });
  if (validity.by === 'alpha') return samplePixels(tiff, image, { band: validity.band, grid, held: null });
  return null;
}
