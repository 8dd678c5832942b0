import type { TransferRow } from '../../../contract/transfer-row.ts';

/** One file of the sample run, held against what the store and the portal have of it. */
export interface ComparedFile {
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly code: string;
  /** The result as the portal names it. */
  readonly result: string;
  /** MD5 of the file on disk, hex. */
  readonly md5: string;
  /** MD5 of the stored object read again; null where there is none. */
  readonly storedMd5: string | null;
  /** Null where it was never sent. */
  readonly state: TransferRow['state'] | null;
  readonly lizardShows: 'raster' | 'attachment' | 'nothing';
}
