/** Every stable code a failure can carry; each has its cause and remedy in docs/failures.md. */
export const failureCodes = [
  'url-expired',
  'url-refused',
  'not-s3',
  'file-changed',
  'file-missing',
  'file-unreadable',
  'file-too-large',
  'part-too-small',
  'checksum-mismatch',
  'size-mismatch',
  'server-error',
  'network',
  'stalled',
  'upload-gone',
  'outcome-unknown',
  'too-late',
  'portal-refused',
  'address-refused',
  'plan-invalid',
  'disk-full',
  'state-locked',
  'state-newer',
  'state-gone',
  'ledger-corrupt',
  'unauthorised',
  'not-found',
  'in-use',
  'unsupported',
  'usage',
  'ambiguous',
  'already-there',
  'unpaired',
  'still-growing',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** What went wrong, for people (message, remedy) and for scripts (code). Never holds a key or a presigned query. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy?: string;
}
