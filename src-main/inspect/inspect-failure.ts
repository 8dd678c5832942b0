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
  | 'timeout'
  /** It is sound, but what was asked for needs more than is known here. */
  | 'unsupported';

export interface InspectFailure {
  readonly code: InspectFailureCode;
  readonly message: string;
}

type ContentCode = 'truncated' | 'damaged' | 'unsupported';

/** Thrown by a reader that finds the content wrong; `inspectFile` turns it into facts with `ok: false`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: ContentCode;

  constructor(code: ContentCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
