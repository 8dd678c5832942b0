import type { Blob } from './blob-storage.ts';

/** One object as it is stored; a multipart object is its parts, one after the other. */
export interface StoredObject {
  readonly blobs: readonly Blob[];
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Hex, of the bytes that were stored: null for a multipart object, whose bytes were never seen in one go. */
  readonly md5: string | null;
  /** Base64, of the whole object; null where the server does not compute it. */
  readonly crc64nvme: string | null;
  readonly contentType: string;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** One uploaded part of a multipart upload. */
export interface StoredPart {
  readonly partNumber: number;
  readonly blob: Blob;
  readonly etag: string;
  readonly md5: Buffer;
  readonly crc64nvme: Buffer | null;
  readonly modifiedAt: number;
}

/** A multipart upload that was created and neither completed nor aborted. */
export interface OpenUpload {
  readonly uploadId: string;
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
  readonly parts: ReadonlyMap<number, StoredPart>;
}
