import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import { type Judgement, pass } from '../judgement.ts';
import { isWide } from '../mend/values-band.ts';
import type { RasterRule } from './raster-rule.ts';

/** A raster of one tile is read whole whatever its layout: nothing is gained. */
const oneTile = 512;

export const isSmall = ({ width, height }: GeoTiffFacts): boolean => Math.max(width, height) <= oneTile;

const smallEnough = pass('It is small enough to be read whole.');

/** Of wide types no line makes overviews that are true; converted, as the rule of its type advises, it has some. */
const advice = (reason: string, { bands: [band] }: GeoTiffFacts): Judgement => {
  const isOdd = band !== undefined && isWide(band);
  const what = isOdd
    ? `GDAL rounds the smaller copies of ${band.type} to Float32: made that itself, it can have true ones`
    : 'this line makes one that is faster to send and to read';
  return {
    outcome: 'advice',
    reason,
    remedy: `It may stay as it is; ${what}.`,
    mend: { kind: 'layout' },
  };
};

/** Tiles let a program read a part of a raster. */
export const tiling: RasterRule = (facts) => {
  if (facts.tiled) return pass('It is tiled.');
  if (isSmall(facts)) return smallEnough;
  return advice('It is stored in strips, not in tiles.', facts);
};

/** Less to send: flood rasters are mostly no data. */
export const compression: RasterRule = (facts) => {
  if (!/^(?:none|)$/iu.test(facts.compression)) return pass(`It is compressed (${facts.compression}).`);
  if (isSmall(facts)) return smallEnough;
  return advice('It is not compressed.', facts);
};

/** Smaller copies within the file let a program show all of it at once. */
export const overviews: RasterRule = (facts) => {
  if (facts.overviews > 0) return pass(`It has ${facts.overviews} overviews.`);
  if (isSmall(facts)) return smallEnough;
  return advice('It has no overviews.', facts);
};

/** A cloud-optimised GeoTIFF has tiles, overviews, and its directories in front of its pixels. */
export const cog: RasterRule = (facts) => {
  if (isSmall(facts)) return smallEnough;
  // GDAL's own check lets some pass without tiles, and all without overviews: of a large raster nothing is gained by these.
  if (facts.cog && facts.tiled && facts.overviews > 0) return pass('It is a cloud-optimised GeoTIFF.');
  return advice(`It is no cloud-optimised GeoTIFF: ${missing(facts)}.`, facts);
};

function missing({ tiled, overviews: levels }: GeoTiffFacts): string {
  const [noTiles, noLevels] = [!tiled, levels === 0];
  if (noTiles && noLevels) return 'it has neither tiles nor overviews';
  if (noTiles) return 'it has no tiles';
  return noLevels ? 'it has no overviews' : 'its parts are not in that order';
}
