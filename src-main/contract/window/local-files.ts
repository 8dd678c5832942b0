import type { Failure } from '../failure.ts';
import type { FileFacts } from '../file-facts.ts';
import type { FitLine, RuleCheck } from '../rule-check.ts';

/** Files below what was dropped or chosen, in order of path; nothing of them was read yet. */
export interface LocalFileList {
  readonly files: readonly LocalFile[];
  /** Files left out because there are more than 10,000. */
  readonly more: number;
}

export interface LocalFile {
  readonly path: string;
  /** Below the folder that was chosen. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What a file holds and what the rules say of it; `checks` is empty for what is no GeoTIFF. */
export interface LocalFileView {
  readonly facts: FileFacts;
  readonly checks: readonly RuleCheck[];
  /** One line that mends all that the rules find fault with; null where nothing is, or no line can. */
  readonly command?: string | null;
  /** The name of its projection, and the unit of its coordinates, where they are known. */
  readonly projectionName: string | null;
  readonly unit: string | null;
}

/** A small picture of one band, to be coloured by the window. */
export interface RasterPreview {
  /** Pixels of the preview, at most 512 either way. */
  readonly width: number;
  readonly height: number;
  /** Base64 of width × height bytes, row by row from the file's first row: 0 = no data, 1 to 255 from `min` to `max`. */
  readonly levels: string;
  /** Of the values looked at; null where all are no data. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of the pixels looked at: 0 to 1. */
  readonly noDataShare: number;
  /** What was read: an overview of this size, every so many pixels, or every pixel. */
  readonly from:
    | { readonly kind: 'overview'; readonly width: number; readonly height: number }
    | { readonly kind: 'strided'; readonly step: number }
    | { readonly kind: 'whole' };
}

/** A preview, or why there is none. */
export type PreviewAnswer =
  | { readonly kind: 'preview'; readonly preview: RasterPreview }
  | { readonly kind: 'none'; readonly failure: Failure };

/** What a local raster is held against. */
export type FitAgainst =
  | { readonly kind: 'source'; readonly portal: string; readonly uuid: string }
  | { readonly kind: 'file'; readonly path: string };

export interface FitAnswer {
  /** The name of what it was held against. */
  readonly other: string;
  readonly lines: readonly FitLine[];
}
