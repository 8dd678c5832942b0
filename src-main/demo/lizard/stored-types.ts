import type { ResultFamily } from './match-route.ts';
import type { RasterPlace } from './rasters/raster-place.ts';

/** Who owns scenarios and rasters; the demo's are invented. */
export interface Organisation {
  readonly uuid: string;
  readonly name: string;
}

export type AccessModifier = 'Public' | 'Common' | 'Private' | 'Hidden';

/** What a client may say of a scenario; times ISO 8601 as it gave them. */
export interface ScenarioFields {
  readonly name: string;
  readonly source: string;
  readonly description: string;
  readonly organisation: Organisation;
  readonly project: string | null;
  readonly access_modifier: AccessModifier;
  readonly simulation_identifier: string | null;
  readonly simulation_start: string | null;
  readonly simulation_end: string | null;
  readonly model_name: string | null;
  readonly model_identifier: string | null;
  readonly model_revision: string | null;
  readonly extra_metadata: Readonly<Record<string, unknown>>;
}

/** Times in milliseconds since 1970, by the server's clock. */
export interface StoredScenario extends ScenarioFields {
  readonly uuid: string;
  readonly supplier: string;
  readonly created: number;
  readonly lastModified: number;
}

/** What a client may say of a result. */
export interface ResultFields {
  readonly name: string;
  readonly description: string | null;
  readonly code: string;
  readonly family: ResultFamily;
}

/**
 * What a result holds. An attachment lies at `key` in the object store and is handed out from there or, `via` the
 * portal, by Lizard itself. A raster is a layer over a raster source made of the upload.
 */
export type ResultContent =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'attachment';
      readonly via: 'store' | 'portal';
      readonly key: string;
      readonly size: number;
    }
  | { readonly kind: 'raster'; readonly layer: string; readonly source: string };

export interface StoredResult extends ResultFields {
  readonly id: number;
  readonly scenario: string;
  readonly created: number;
  readonly content: ResultContent;
  /** Modification time of the newest upload already dealt with: only a later one is news. */
  readonly seenUpload: number | null;
  /** When a scheduled deletion takes it away. */
  readonly deleteAt: number | null;
}

/** Times in milliseconds since 1970, those of its values ISO 8601 UTC, which may be finer. */
export interface StoredRasterSource {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly organisation: Organisation;
  readonly access_modifier: AccessModifier;
  readonly supplier: string;
  readonly supplier_code: string | null;
  readonly temporal: boolean;
  readonly interval: string | null;
  readonly firstValue: string;
  readonly lastValue: string;
  readonly place: RasterPlace;
  readonly created: number;
  readonly lastModified: number;
  readonly writable: boolean;
  readonly layers: readonly string[];
  readonly labelTypes: readonly string[];
  /** Bytes. */
  readonly size: number;
  readonly dtype: string;
  readonly fillValue: string;
  /** The scenario it belongs to. */
  readonly scenario: string | null;
}

/** A layer or label type over raster sources; `visible`: whether the demo's keys may see it. */
export interface StoredRasterUser {
  readonly uuid: string;
  readonly kind: 'layer' | 'labeltype';
  readonly name: string;
  readonly visible: boolean;
}
