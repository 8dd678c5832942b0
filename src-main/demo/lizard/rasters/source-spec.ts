import type { AccessModifier, Organisation } from '../stored-types.ts';
import type { RasterPlace } from './raster-place.ts';

/** A raster source to begin with. Times ISO 8601 UTC. */
export interface SourceSpec {
  readonly name: string;
  readonly description: string | null;
  readonly organisation: Organisation;
  readonly access: AccessModifier;
  readonly supplier: string;
  readonly supplierCode: string | null;
  readonly temporal: boolean;
  readonly interval: string | null;
  /** First and last value. */
  readonly values: readonly [first: string, last: string];
  readonly place: RasterPlace;
  readonly created: string;
  readonly lastModified: string;
  readonly writable: boolean;
  /** What uses it, by names of this demo's own: the same name is the same layer. */
  readonly layers: readonly string[];
  readonly labelTypes: readonly string[];
  readonly size: number;
  readonly dtype: string;
  readonly fillValue: string;
  readonly inScenario: boolean;
}

/** Whoever bears such a name may not be seen with the demo's keys. */
export const hiddenMark = 'hidden';
