/** Bytes that were stored; `name` means something to their storage only. */
export interface Blob {
  readonly name: string;
  readonly size: number;
}

/** Takes the bytes of one body. Ends with exactly one of `keep` and `drop`. */
export interface BlobWriter {
  write(chunk: Uint8Array): Promise<void> | undefined;
  keep(): Promise<Blob>;
  /** Forgets what was written; a body that broke off leaves nothing. */
  drop(): Promise<void>;
}

/** Where the bodies of objects and parts live. A blob never changes once kept. */
export interface BlobStorage {
  /** Whether what was written can be read back. */
  readonly holds: 'bytes' | 'nothing';
  open(): Promise<BlobWriter>;
  /** The bytes from `start` up to and without `end`. Throws S3Error where the storage holds nothing. */
  read(blob: Blob, start: number, end: number): AsyncIterable<Uint8Array>;
  remove(blob: Blob): Promise<void>;
}
