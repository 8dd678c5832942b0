import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import type { Projection } from '../../projections/find-projection.ts';
import type { Judgement } from '../judgement.ts';

/** What is known of an EPSG code; null where nothing is. */
export type FindProjection = (code: number) => Projection | null;

/** What one rule thinks of a raster; null where its facts do not say what the rule asks. Pure. */
export type RasterRule = (facts: GeoTiffFacts, find: FindProjection) => Judgement | null;
