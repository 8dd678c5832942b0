import type { GeoTiffFacts } from '../../contract/file-facts.ts';
import type { Judgement } from '../judgement.ts';

/** What one rule thinks of a raster; null where its facts do not say what the rule asks. Pure. */
export type RasterRule = (facts: GeoTiffFacts) => Judgement | null;
