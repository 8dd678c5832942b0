import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import { parseS3Error } from '../s3/parse-s3-error.ts';
import { AttemptError } from '../send/attempt-error.ts';
import type { AskedPage } from './gather-pages.ts';
import { parseListParts } from './parse-list-parts.ts';

/**
 * The page of ListParts an answer holds, or null where its URL does not open one (any more) or the store knows no such
 * call: the ledger's word counts then. Throws `SluiceError` when upload or bucket are gone, `AttemptError` otherwise.
 */
export function judgeListPage(answer: CallAnswer, url: string): AskedPage | null {
  const page = answer.status === 200 ? parseListParts(answer.body) : null;
  if (page !== null) return { page, askedAfter: askedAfter(url) };
  if (parseS3Error(answer.body)?.code === 'NoSuchKey') throw new SluiceError(uploadGone);
  const verdict = classifyPutAnswer({ ...answer, complete: true }, { url, bytes: 0 });
  switch (verdict.kind) {
    case 'expired':
    case 'refused':
      return null;
    case 'fatal':
      if (verdict.failure.code === 'upload-gone' || verdict.failure.code === 'not-found')
        throw new SluiceError(verdict.failure);
      return null;
    case 'accepted':
      throw new AttemptError(notAList);
    case 'retry':
    case 'not-yet-valid':
    case 'not-s3':
      throw new AttemptError(verdict);
    default:
      return assertNever(verdict);
  }
}

/** Ceph has no other word for it in this call, which names an upload and no object. */
const uploadGone = {
  code: 'upload-gone',
  message: 'The store lists no such multipart upload any more.',
  remedy: 'It was completed, aborted or cleaned up: have a new plan made.',
} as const;

const notAList = {
  kind: 'not-s3',
  message: 'Something other than an S3 store answered where the list of parts was asked for.',
} as const;

function askedAfter(url: string): number {
  return Number(/[?&]part-number-marker=(\d{1,5})(?:[&#]|$)/.exec(url)?.[1] ?? 0);
}
