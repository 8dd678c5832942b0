import type { Blob } from './blob-storage.ts';
import type { OpenUpload, StoredObject, StoredPart } from './stored-object.ts';

/** What a Complete that took effect said: it is said again when the same Complete comes again. */
export interface CompletedUpload {
  readonly bucket: string;
  readonly key: string;
  /** The parts as they were asked for, in order. */
  readonly request: readonly { readonly partNumber: number; readonly etag: string }[];
  readonly object: StoredObject;
}

/**
 * What the server holds: objects, open uploads, and what completed ones were answered. Every change is one synchronous
 * step, so that a reader sees the old object or the new one and never both. Changes return the blobs that nothing
 * points to any more, for the caller to remove.
 */
export class ObjectBook {
  readonly #objects = new Map<string, StoredObject>();
  readonly #uploads = new Map<string, OpenUpload & { readonly parts: Map<number, StoredPart> }>();
  readonly #completed = new Map<string, CompletedUpload>();

  object(bucket: string, key: string): StoredObject | undefined {
    return this.#objects.get(placeOf(bucket, key));
  }

  keys(bucket: string): readonly string[] {
    const start = placeOf(bucket, '');
    return [...this.#objects.keys()]
      .filter((place) => place.startsWith(start))
      .map((p) => p.slice(start.length));
  }

  upload(uploadId: string): OpenUpload | undefined {
    return this.#uploads.get(uploadId);
  }

  completed(uploadId: string): CompletedUpload | undefined {
    return this.#completed.get(uploadId);
  }

  put(bucket: string, key: string, object: StoredObject): readonly Blob[] {
    const replaced = this.object(bucket, key);
    this.#objects.set(placeOf(bucket, key), object);
    return replaced?.blobs ?? [];
  }

  delete(bucket: string, key: string): readonly Blob[] {
    const gone = this.object(bucket, key);
    this.#objects.delete(placeOf(bucket, key));
    return gone?.blobs ?? [];
  }

  create(upload: Omit<OpenUpload, 'parts'>): void {
    this.#uploads.set(upload.uploadId, { ...upload, parts: new Map() });
  }

  /** Null where the upload went away while the part's body was under way: the part is then to be removed. */
  putPart(uploadId: string, part: StoredPart): readonly Blob[] | null {
    const parts = this.#uploads.get(uploadId)?.parts;
    if (parts === undefined) return null;
    const replaced = parts.get(part.partNumber);
    parts.set(part.partNumber, part);
    return replaced === undefined ? [] : [replaced.blob];
  }

  complete(uploadId: string, completed: CompletedUpload): readonly Blob[] {
    const kept = new Set(completed.object.blobs);
    const left = this.abort(uploadId).filter((blob) => !kept.has(blob));
    this.#completed.set(uploadId, completed);
    return [...left, ...this.put(completed.bucket, completed.key, completed.object)];
  }

  abort(uploadId: string): readonly Blob[] {
    const parts = this.#uploads.get(uploadId)?.parts.values() ?? [];
    const blobs = [...parts].map((part) => part.blob);
    this.#uploads.delete(uploadId);
    return blobs;
  }
}

/** Bucket names hold no slash, so the first one parts them. */
const placeOf = (bucket: string, key: string): string => `${bucket}/${key}`;
