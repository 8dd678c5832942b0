import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import { pass } from '../judgement.ts';
import type { RasterRule } from './raster-rule.ts';

/** A raster of one tile is read whole whatever its layout: nothing is gained. */
const oneTile = 512;

export const isSmall = ({ width, height }: GeoTiffFacts): boolean => Math.max(width, height) <= oneTile;

const smallEnough = pass('It is small enough to be read whole.');
const remedy = 'It may stay as it is; this line makes one that is faster to send and to read.';
const mend = { kind: 'layout' } as const;

/** Tiles let a program read a part of a raster. */
export const tiling: RasterRule = (facts) => {
  if (facts.tiled) return pass('It is tiled.');
  if (isSmall(facts)) return smallEnough;
  return { outcome: 'advice', reason: 'It is stored in strips, not in tiles.', remedy, mend };
};

/** Less to send: flood rasters are mostly no data. */
export const compression: RasterRule = (facts) => {
  if (!/^(?:none|)$/iu.test(facts.compression)) return pass(`It is compressed (${facts.compression}).`);
  if (isSmall(facts)) return smallEnough;
  return { outcome: 'advice', reason: 'It is not compressed.', remedy, mend };
};

/** Smaller copies within the file let a program show all of it at once. */
export const overviews: RasterRule = (facts) => {
  if (facts.overviews > 0) return pass(`It has ${facts.overviews} overviews.`);
  if (isSmall(facts)) return smallEnough;
  return { outcome: 'advice', reason: 'It has no overviews.', remedy, mend };
};

/** A cloud-optimised GeoTIFF has tiles, overviews, and its directories in front of its pixels. */
export const cog: RasterRule = (facts) => {
  if (isSmall(facts)) return smallEnough;
  // GDAL's own check lets some pass without tiles, and all without overviews: of a large raster nothing is gained by these.
  if (facts.cog && facts.tiled && facts.overviews > 0) return pass('It is a cloud-optimised GeoTIFF.');
  const reason = `It is no cloud-optimised GeoTIFF: ${missing(facts)}.`;
  return { outcome: 'advice', reason, remedy, mend };
};

function missing({ tiled, overviews: levels }: GeoTiffFacts): string {
  const [noTiles, noLevels] = [!tiled, levels === 0];
  if (noTiles && noLevels) return 'it has neither tiles nor overviews';
  if (noTiles) return 'it has no tiles';
  return noLevels ? 'it has no overviews' : 'its parts are not in that order';
}
