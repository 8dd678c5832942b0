import { assertNever } from '../../contract/assert-never.ts';
import type { Failure } from '../../contract/failure.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import { answerWords } from '../s3/answer-words.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import { parseS3Error, type S3ErrorAnswer } from '../s3/parse-s3-error.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';
import { signToSuit } from '../s3/refusal-of.ts';
import { speaksS3 } from '../s3/speaks-s3.ts';
import { completeRefusals } from './complete-refusals.ts';
import type { CompleteVerdict } from './complete-verdict.ts';
import { parseCompleteResult } from './parse-complete-result.ts';

/**
 * What the answer to a Complete means. S3 begins a long one with 200 and white space and says how it went in the body:
 * so S3's `<Code>` decides wherever there is one, a 200 says nothing by itself, and whatever leaves open whether the
 * object was made is `ambiguous`. `url` is the one it went to.
 */
export function classifyCompleteAnswer(answer: CallAnswer, url: string): CompleteVerdict {
  const error = parseS3Error(answer.body);
  if (error !== null) return byCode({ ...answer, complete: true }, error, url);
  if (answer.status < 200 || answer.status > 299) return judged({ ...answer, complete: true }, url);
  const result = parseCompleteResult(answer.body);
  if (result !== null) return { kind: 'completed', ...result };
  return isPage(answer) ? foreign(answer) : unreadable(answer);
}

function byCode(answer: PutAnswer, error: S3ErrorAnswer, url: string): CompleteVerdict {
  const message = answerWords(answer, error, url);
  if (error.code === 'NoSuchUpload') return { kind: 'gone', message };
  if (error.code === 'InternalError' && /already in progress/i.test(error.message))
    return { kind: 'busy-or-gone', message };
  const refusal = completeRefusals.get(error.code);
  if (refusal === undefined) return judged(answer, url);
  switch (refusal.kind) {
    case 'refused':
      return { kind: 'refused', message: `${message} ${refusal.hint}`, hint: refusal.hint };
    case 'fatal':
      return refusal;
    default:
      return assertNever(refusal);
  }
}

/** What would be so for a body is so for a Complete, except that nobody knows what a retriable failure has done. */
function judged(answer: PutAnswer, url: string): CompleteVerdict {
  const verdict = classifyPutAnswer(answer, { url, bytes: 0 });
  switch (verdict.kind) {
    case 'retry':
      return { ...verdict, kind: 'ambiguous' };
    case 'fatal':
      return { kind: 'fatal', failure: forComplete(verdict.failure) };
    case 'expired':
    case 'refused':
    case 'not-yet-valid':
    case 'not-s3':
      return verdict;
    case 'accepted':
      return unreadable(answer);
    default:
      return assertNever(verdict);
  }
}

/** Where no rule of its own decides, the remedy is that for a single PUT, and does not help here. */
function forComplete(failure: Failure): Failure {
  if (failure.remedy !== signToSuit && failure.code !== 'unsupported') return failure;
  return { ...failure, remedy: 'Have the URL signed anew, for the CompleteMultipartUpload of this upload.' };
}

/** Only an HTML page is surely not S3's; a body cut short may have been. */
const isPage = ({ headers, body }: CallAnswer): boolean =>
  headers['x-amz-request-id'] === undefined && /^\s*<(!doctype html|html)\b/i.test(body);

function foreign({ status }: CallAnswer): Extract<PutVerdict, { kind: 'not-s3' }> {
  const message = `Something other than an S3 store answered: ${status}, with a web page.`;
  return { kind: 'not-s3', message };
}

function unreadable(answer: CallAnswer): CompleteVerdict {
  const message = `The store answered ${answer.status} and does not say whether the parts have become the object.`;
  const speaker = speaksS3(answer) ? 'store' : 'unknown';
  return { kind: 'ambiguous', code: 'server-error', message, slowDown: false, speaker };
}
