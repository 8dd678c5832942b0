import type { FailureCode } from '../../contract/failure.ts';
import type { CodeRule } from '../s3/code-rules.ts';

const fatal = (code: FailureCode, message: string, remedy: string): CompleteRefusal => ({
  kind: 'fatal',
  failure: { code, message, remedy },
});

export type CompleteRefusal = Extract<CodeRule, { kind: 'refused' | 'fatal' }>;

/**
 * S3's codes that mean something of their own in the answer to a Complete.
 *
 * `InvalidPart` is `checksum-mismatch`: the store has another content, or none, under a number whose ETag it gave us
 * itself, so what it holds is not what was accepted.
 */
export const completeRefusals: ReadonlyMap<string, CompleteRefusal> = new Map<string, CompleteRefusal>([
  [
    'InvalidPart',
    fatal(
      'checksum-mismatch',
      'The store no longer has every part as it accepted them: something else has written to this upload, or parts were lost.',
      'Run the same command again: the parts that the list of the plan shows to differ go again; without a list, the whole file.',
    ),
  ],
  [
    'InvalidPartOrder',
    fatal(
      'server-error',
      'The store says that the parts were named out of order, which they were not.',
      'Try again; if it happens again, tell whoever runs the store.',
    ),
  ],
  [
    'EntityTooSmall',
    fatal(
      'part-too-small',
      'The store refuses to make an object of parts this small.',
      'Every part but the last needs at least 5 MiB, on some stores more: have the plan made again with larger parts.',
    ),
  ],
  [
    'EntityTooLarge',
    fatal(
      'file-too-large',
      'The store refuses an object of this size.',
      'Split the file, or ask whoever runs the store for its limit.',
    ),
  ],
  [
    'SignatureDoesNotMatch',
    {
      kind: 'refused',
      hint: 'The URL was changed or cut on its way here, or is not for a CompleteMultipartUpload: copy it whole, or have it signed anew.',
    },
  ],
]);
