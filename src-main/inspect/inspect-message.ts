import type { FileFacts } from '../contract/file-facts.ts';

/** What the reader thread is asked, one at a time. */
export interface InspectRequest {
  readonly path: string;
  readonly size: number;
}

/** What it answers: first that it starts to read (its libraries are loaded), then the facts, the file system's error code, or that a reader broke. */
export type InspectAnswer =
  | { readonly kind: 'reading' }
  | { readonly kind: 'facts'; readonly facts: FileFacts }
  | { readonly kind: 'error'; readonly systemCode: string }
  | { readonly kind: 'broken' };
