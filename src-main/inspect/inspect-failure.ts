/** Why a file's facts could not be read in full: stable words of `inspect --json`. */
export type InspectFailureCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'not-a-file'
  | 'empty'
  | 'truncated'
  | 'damaged'
  | 'mis-named'
  | 'unknown-format'
  | 'timeout';

export interface InspectFailure {
  readonly code: InspectFailureCode;
  readonly message: string;
}

/** Thrown by a reader that finds the content wrong; `inspectFile` turns it into facts with `ok: false`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: 'truncated' | 'damaged';

  constructor(code: 'truncated' | 'damaged', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
