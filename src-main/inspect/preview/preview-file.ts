import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RasterPreview } from '../../contract/window/local-files.ts';
import { ContentError } from '../inspect-failure.ts';
import type { InspectResult } from '../inspect-message.ts';
import { sniffFormat } from '../sniff-format.ts';
import type { TiffImage } from '../tiff/read-image.ts';
import { readParts } from '../tiff/read-parts.ts';
import { readValidity } from '../tiff/read-validity.ts';
import { openTiff, type TiffFile } from '../tiff/tiff-file.ts';
import { affordableGrid } from './affordable-grid.ts';
import { chooseImage } from './choose-image.ts';
import { sampleValid } from './sample-valid.ts';
import type { SamplingGrid } from './sampling-grid.ts';
import { shadeLevels } from './shade-levels.ts';

/**
 * A small picture of one band (from 1) of a GeoTIFF, from an overview or every so many pixels. Runs in the worker thread;
 * what cannot be drawn is an answer with a sentence, only what the file system refuses is thrown.
 */
export async function previewFile(path: string, size: number, band: number): Promise<InspectResult> {
  await using file = await open(path, 'r');
  try {
    if ((await sniffFormat(file, size)).format !== 'tiff')
      throw new ContentError('unsupported', 'Only a TIFF has a preview.');
    return { kind: 'preview', preview: await drawPreview(await openTiff(file, size), band) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const failure = { code: error.code, message: `${basename(path)}: ${error.message}` };
    return { kind: 'no-preview', failure };
  }
}

async function drawPreview(tiff: TiffFile, band: number): Promise<RasterPreview> {
  const parts = await readParts(tiff);
  const { main } = parts;
  if (band > main.samples)
    throw new ContentError('unsupported', `It has no band ${band}, only ${main.samples}.`);
  const image = chooseImage(main, parts.overviews);
  const validity = await readValidity(tiff, parts, image, band - 1);
  const sample = (grid: SamplingGrid): Promise<Float64Array> =>
    sampleValid(tiff, image, { band: band - 1, validity, grid });
  const grid = await affordableGrid(image, sample, () => performance.now());
  const values = await sample(grid);
  return {
    ...{ width: grid.xs.length, height: grid.ys.length },
    ...shadeLevels(values),
    from: sourceOf(image, main, grid.step),
  };
}

/** An overview of which again only every so many pixels were looked at is still that overview. */
function sourceOf(image: TiffImage, main: TiffImage, step: number): RasterPreview['from'] {
  if (image !== main) return { kind: 'overview', width: image.width, height: image.height };
  return step > 1 ? { kind: 'strided', step } : { kind: 'whole' };
}
