/** Why a file's facts could not be read in full: stable words of `inspect --json`, each with its row in docs/failures.md. */
export const inspectFailureCodes = [
  'file-missing',
  'file-unreadable',
  'empty',
  'truncated',
  'damaged',
  'mis-named',
  /** Values it seems to hold are in other files. */
  'elsewhere',
  'not-a-file',
  'unknown-format',
  'timeout',
  /** It is sound, but what was asked for needs more than is known here. */
  'unsupported',
] as const;

export type InspectFailureCode = (typeof inspectFailureCodes)[number];

export interface InspectFailure {
  readonly code: InspectFailureCode;
  readonly message: string;
}

type ContentCode = 'truncated' | 'damaged' | 'elsewhere' | 'unsupported';

/** Thrown by a reader that finds the content wrong; `inspectFile` turns it into facts with `ok: false`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: ContentCode;

  constructor(code: ContentCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
