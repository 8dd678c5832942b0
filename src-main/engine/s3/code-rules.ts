import type { Failure, FailureCode } from '../../contract/failure.ts';

/** What an S3 error code means for the body it answers, where the code alone decides. */
export type CodeRule =
  | { readonly kind: 'retry'; readonly code: FailureCode; readonly slowDown: boolean }
  | { readonly kind: 'expired' }
  | { readonly kind: 'refused'; readonly hint: string }
  | { readonly kind: 'fatal'; readonly failure: Failure };

const retry = (code: FailureCode): CodeRule => ({ kind: 'retry', code, slowDown: false });
const slowDown: CodeRule = { kind: 'retry', code: 'server-error', slowDown: true };
const refused = (hint: string): CodeRule => ({ kind: 'refused', hint });
const fatal = (code: FailureCode, message: string, remedy: string): CodeRule => ({
  kind: 'fatal',
  failure: { code, message, remedy },
});

const regional = fatal(
  'url-refused',
  'The store sends this bucket’s requests to another host, and a presigned URL is good for its own host only.',
  'Have the URL signed for the bucket’s regional host.',
);

const noToken = 'The temporary credentials that signed the URL are not accepted: have it signed anew.';

/** Keyed by S3's `<Code>`; the codes that need more than a look (`AccessDenied`) are judged elsewhere. */
export const codeRules: ReadonlyMap<string, CodeRule> = new Map([
  ['InternalError', retry('server-error')],
  ['OperationAborted', retry('server-error')],
  ['ConditionalRequestConflict', retry('server-error')],
  ['RequestTimeout', retry('network')],
  ['IncompleteBody', retry('network')],
  ['BadDigest', retry('checksum-mismatch')],
  ['XAmzContentSHA256Mismatch', retry('checksum-mismatch')],
  ['XAmzContentChecksumMismatch', retry('checksum-mismatch')],
  ['SlowDown', slowDown],
  ['ServiceUnavailable', slowDown],
  ['Throttling', slowDown],
  ['ThrottlingException', slowDown],
  ['TooManyRequests', slowDown],
  ['RequestLimitExceeded', slowDown],
  ['ExpiredToken', { kind: 'expired' }],
  ['InvalidToken', refused(noToken)],
  ['TokenRefreshRequired', refused(noToken)],
  [
    'InvalidAccessKeyId',
    refused('The key that signed the URL does not exist any more: have it signed with a valid one.'),
  ],
  [
    'SignatureDoesNotMatch',
    refused(
      'The URL was changed or cut on its way here, or is not for a PUT with these headers: copy it whole, or have it signed anew.',
    ),
  ],
  [
    'EntityTooLarge',
    fatal(
      'file-too-large',
      'The store refuses a file of this size in one PUT.',
      'One PUT carries at most 5 GiB, on some stores less: use a multipart upload plan.',
    ),
  ],
  [
    'EntityTooSmall',
    fatal(
      'part-too-small',
      'The store refuses a part this small.',
      'Parts but the last have at least 5 MiB: have the plan made with larger parts.',
    ),
  ],
  [
    'NoSuchBucket',
    fatal(
      'not-found',
      'The bucket of the URL does not exist.',
      'Have the URL signed for a bucket that exists.',
    ),
  ],
  [
    'NoSuchUpload',
    fatal(
      'upload-gone',
      'The multipart upload of the URL does not exist any more.',
      'It was completed, aborted or cleaned up: have a new plan made.',
    ),
  ],
  [
    'NotImplemented',
    fatal(
      'unsupported',
      'The store does not know how to do what the URL or its headers ask for.',
      'Have the URL signed for a plain PutObject.',
    ),
  ],
  [
    'PreconditionFailed',
    fatal(
      'already-there',
      'The store already has an object of this name, and the URL forbids replacing it.',
      'It may be from an earlier attempt whose answer was lost: look at it, then delete it or have a URL signed that may replace it.',
    ),
  ],
  [
    'QuotaExceeded',
    fatal(
      'server-error',
      'The store has no room left for this bucket.',
      'Free space there or have its quota raised.',
    ),
  ],
  ['TemporaryRedirect', regional],
  ['PermanentRedirect', regional],
  ['Redirect', regional],
]);
