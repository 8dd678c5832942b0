import type { FileFacts } from '../contract/file-facts.ts';
import type { RasterPreview } from '../contract/window/local-files.ts';
import type { InspectFailure } from './inspect-failure.ts';

/**
 * What the reader thread is asked, one at a time; `size`: the file's bytes; `band`: from 1; `limitMs`: what it may take
 * from `reading` on before it is given up.
 */
export type InspectRequest =
  | { readonly ask: 'facts'; readonly path: string; readonly size: number; readonly limitMs: number }
  | { readonly ask: 'preview'; readonly path: string; readonly size: number; readonly band: number };

/** What reading came to: what was asked for, why it is not to be had, or the file system's error code. */
export type InspectResult =
  | { readonly kind: 'facts'; readonly facts: FileFacts }
  | { readonly kind: 'preview'; readonly preview: RasterPreview }
  | { readonly kind: 'no-preview'; readonly failure: InspectFailure }
  | { readonly kind: 'error'; readonly systemCode: string };

/**
 * What it answers: first that it starts to read (its libraries are loaded), then the result, or that a reader broke. Before
 * the result it may say that it is spoilt: then this result is its last.
 */
export type InspectAnswer =
  | { readonly kind: 'reading' }
  | { readonly kind: 'spoilt' }
  | InspectResult
  | { readonly kind: 'broken' };
