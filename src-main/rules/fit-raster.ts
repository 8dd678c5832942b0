import type { FileFacts } from '../contract/file-facts.ts';
import type { FitLine } from '../contract/rule-check.ts';
import { fitBounds } from './fit/fit-bounds.ts';
import { fitFillValue } from './fit/fit-fill-value.ts';
import { fitPixelSize } from './fit/fit-pixel-size.ts';
import { fitProjection } from './fit/fit-projection.ts';
import { type FitOther, sideOfFile, sideOfSource } from './fit/fit-side.ts';
import { fitType } from './fit/fit-type.ts';

/**
 * A raster beside what it goes with, property by property: projection, pixel size, bounds, type, fill value. What one of
 * them does not say is not comparable, and never a conflict. Pure.
 */
export function fitRaster(file: FileFacts, other: FitOther): readonly FitLine[] {
  const mine = sideOfFile(file);
  const its = other.kind === 'source' ? sideOfSource(other.source) : sideOfFile(other.facts);
  return [fitProjection, fitPixelSize, fitBounds, fitType, fitFillValue].map((compare) => compare(mine, its));
}
