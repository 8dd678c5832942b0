/** An object as the portal sees it from the inside. */
export interface UploadedObject {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, by the store's clock. */
  readonly lastModified: number;
}

export interface PresignRequest {
  readonly method: 'GET' | 'PUT';
  readonly key: string;
  readonly signedAt: number;
  readonly lifeSeconds: number;
}

/** What the portal needs of the object store behind it: its own bucket, seen from the inside, and presigned URLs. */
export interface UploadStore {
  /** The object at `key`, or null. */
  find(key: string): UploadedObject | null;
  /** Gives an object another key, as the portal does when it takes an upload over. */
  move(from: string, to: string): Promise<void>;
  /** The whole object; for the small files the portal hands out itself. */
  read(key: string): Promise<Uint8Array>;
  /** Puts an object there. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** A presigned URL, a secret: dated `signedAt` (milliseconds since 1970), good for `lifeSeconds` from then on. */
  presign(request: PresignRequest): Promise<string>;
}
