import type { Failure } from './failure.ts';
import type { RasterDeleteRow, RasterSourceView } from './window/rasters.ts';

/**
 * What `scenarios`, `results` and `rasters` print on stdout with `--json`, one line each; change it only by addition.
 * `rasters show --json` prints the portal's own answer instead.
 */
export type PortalEvent =
  | ScenarioEvent
  | ResultEvent
  | DeletedEvent
  | RasterSourceEvent
  | RasterDeletionEvent;

/** One raster source, as in a list. */
export type RasterSourceEvent = { readonly event: 'raster-source' } & RasterSourceView;

/** What became of one raster source that was to be deleted, or what would become of it. */
export type RasterDeletionEvent = {
  readonly event: 'raster-deletion';
  readonly dryRun: boolean;
} & RasterDeleteRow;

/** One scenario. Times ISO 8601 UTC as the portal gave them, `totalSize` in bytes; null where the portal says nothing. */
export interface ScenarioEvent {
  readonly event: 'scenario';
  readonly uuid: string;
  readonly name: string;
  readonly url: string;
  readonly modelName: string | null;
  readonly simulation: string | null;
  readonly created: string | null;
  readonly lastModified: string | null;
  readonly hasRawResults: boolean | null;
  readonly totalSize: number | null;
}

/** One result. What can be fetched or put with a presigned query is never shown: only whether there is such a thing. */
export interface ResultEvent {
  readonly event: 'result';
  readonly scenario: string;
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly family: string;
  readonly url: string;
  readonly holds: 'nothing' | 'raster' | 'attachment';
  /** The raster layer, where there is one. */
  readonly raster: string | null;
  /** Whether the portal hands out an address to upload to. */
  readonly uploadable: boolean;
}

/** What became of one thing that was to be deleted; `scheduled`: the portal does it later. */
export interface DeletedEvent {
  readonly event: 'deleted';
  readonly what: 'scenario' | 'result' | 'results';
  readonly id: string;
  readonly outcome: 'deleted' | 'scheduled' | 'failed';
  readonly failure: Failure | null;
}
