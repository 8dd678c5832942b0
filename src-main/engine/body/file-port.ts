import type { FileIdentity } from '../ports/file-body.ts';

/** What a reader of ranges needs of the file system, whose errors it rejects with. */
export interface FilePort {
  /** For reading only. A pipe in the file's place is opened at once, and nobody waited for. */
  open(path: string): Promise<OpenFile>;
  /** Of what lies at the path now. */
  identity(path: string): Promise<FileIdentity>;
}

export interface OpenFile {
  identity(): Promise<FileIdentity>;
  /** Has the system write to disk what any program changed in this file; takes as long as the disk does. */
  flush(): Promise<void>;
  /** Fills `into` with bytes from `position` on; answers how many: fewer than asked for is no end, 0 is. */
  read(into: Uint8Array, position: number): Promise<number>;
  close(): Promise<void>;
}
