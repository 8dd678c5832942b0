/** What proves that a file is the one it was: `ino` and `ctimeNs` null where the volume has none. Decimal strings: they exceed 2^53. */
export interface FileIdentity {
  readonly size: number;
  readonly mtimeNs: string;
  readonly ino: string | null;
  readonly ctimeNs: string | null;
}

/** Hashes of a range: MD5 as 32 hex digits, CRC64NVME as S3's base64 of 8 bytes big-endian (null when not asked for). */
export interface Digests {
  readonly md5: string;
  readonly crc64: string | null;
}

export interface RangeAsk {
  readonly path: string;
  /** First byte, and how many. */
  readonly offset: number;
  readonly length: number;
  readonly crc64: boolean;
  /** The file must still be this one when opened and before the last slice is released. */
  readonly identity: FileIdentity;
  readonly signal: AbortSignal;
}

/** One open range of a file. */
export interface OpenRange {
  /**
   * Slices of at most 1 MiB, in order; can be read once. A slice is good until the next one is asked for: its memory is
   * used again. Before the last one is released the file's identity is looked
   * at again: throws `SluiceError` `file-changed` (also when the file is shorter than it was), so that no body mixed of
   * two versions is ever completed. A range of 0 bytes gives no slice, and is checked all the same.
   */
  readonly slices: AsyncIterable<Uint8Array>;
  /** Hashes of all slices; resolves after the last slice was taken. */
  digests(): Promise<Digests>;
  /** Frees the file and the reader; may be called twice and at any time. */
  close(): Promise<void>;
}

/** Reads files in worker threads and hashes what it reads. Nothing here blocks the caller's thread. */
export interface FileBodies {
  /** The identity now. Throws `SluiceError`: `file-missing` (folder there, file not), `file-unreadable`, or `WaitError` for `file` (the volume is gone, the file is locked). */
  identify(path: string): Promise<FileIdentity>;
  open(ask: RangeAsk): Promise<OpenRange>;
  close(): Promise<void>;
}
