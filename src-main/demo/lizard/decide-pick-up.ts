import { landsAs } from './result-keys.ts';
import type { StoredResult } from './stored-types.ts';
import type { UploadedObject } from './upload-store.ts';

/** What the portal does with what lies at a result's upload key. */
export type PickUp = 'nothing' | 'attach' | 'make-raster' | 'replace-raster';

/**
 * An upload is taken `delayMs` after it was stored, once, and never one from before the result was made. A result with
 * an attachment takes none; one with a raster has its data replaced.
 */
export function decidePickUp(
  result: StoredResult,
  upload: UploadedObject | null,
  now: number,
  delayMs: number,
): PickUp {
  if (upload === null || !isNews(result, upload) || now < upload.lastModified + delayMs) return 'nothing';
  if (result.content.kind === 'attachment') return 'nothing';
  if (result.content.kind === 'raster') return 'replace-raster';
  return landsAs(result) === 'raster' ? 'make-raster' : 'attach';
}

function isNews(result: StoredResult, upload: UploadedObject): boolean {
  return upload.lastModified > (result.seenUpload ?? result.created - 1);
}
