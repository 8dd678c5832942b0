/** A file found below what was dropped or named; size in bytes, mtime in milliseconds since 1970. */
export interface RunFile {
  readonly path: string;
  /** The path below the dropped folder, with `/`; the file's own name when it was dropped itself. */
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
}
