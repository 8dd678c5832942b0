import { assertNever } from '../../contract/assert-never.ts';
import type { Failure } from '../../contract/failure.ts';
import type { UrlLife } from '../../contract/url-life.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import { answerWords } from '../s3/answer-words.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import { codeRules } from '../s3/code-rules.ts';
import { parseS3Error, type S3ErrorAnswer } from '../s3/parse-s3-error.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';
import { completeRefusals } from './complete-refusals.ts';
import type { CompleteVerdict } from './complete-verdict.ts';
import { parseCompleteResult } from './parse-complete-result.ts';

/**
 * What the answer to a Complete means. S3 begins a long one with 200 and white space and says how it went in the body:
 * so S3's `<Code>` decides wherever there is one, a 200 says nothing by itself, and whatever leaves open whether the
 * object was made is `ambiguous`. `life` is that of the URL it went to, by its own query.
 */
export function classifyCompleteAnswer(answer: CallAnswer, life: UrlLife): CompleteVerdict {
  const error = parseS3Error(answer.body);
  if (error !== null) return byCode({ ...answer, complete: true }, error, life);
  if (answer.status < 200 || answer.status > 299) return judged({ ...answer, complete: true }, life);
  const result = parseCompleteResult(answer.body);
  if (result !== null) return { kind: 'completed', ...result };
  return isPage(answer) ? foreign(answer) : unreadable(answer);
}

function byCode(answer: PutAnswer, error: S3ErrorAnswer, life: UrlLife): CompleteVerdict {
  if (error.code === 'NoSuchUpload') return { kind: 'gone', message: answerWords(answer, error) };
  const refusal = completeRefusals.get(error.code);
  if (refusal === undefined) return judged(answer, life);
  switch (refusal.kind) {
    case 'refused':
      return {
        kind: 'refused',
        message: `${answerWords(answer, error)} ${refusal.hint}`,
        hint: refusal.hint,
      };
    case 'fatal':
      return refusal;
    default:
      return assertNever(refusal);
  }
}

/** What would be so for a body is so for a Complete, except that nobody knows what a retriable failure has done. */
function judged(answer: PutAnswer, life: UrlLife): CompleteVerdict {
  const verdict = classifyPutAnswer(answer, life);
  switch (verdict.kind) {
    case 'retry':
      return { ...verdict, kind: 'ambiguous' };
    case 'fatal':
      return { kind: 'fatal', failure: forComplete(verdict.failure, answer) };
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
function forComplete(failure: Failure, { body, status }: PutAnswer): Failure {
  const code = parseS3Error(body)?.code ?? '';
  const unruled =
    failure.code === 'url-refused' && status !== 403 && code !== 'AccessDenied' && !codeRules.has(code);
  if (!unruled && failure.code !== 'unsupported') return failure;
  return { ...failure, remedy: 'Have the URL signed anew, for the CompleteMultipartUpload of this upload.' };
}

/** Only an HTML page is surely not S3's; a body cut short may have been. */
const isPage = ({ headers, body }: CallAnswer): boolean =>
  headers['x-amz-request-id'] === undefined && /^\s*<(!doctype html|html)\b/i.test(body);

function foreign({ status }: CallAnswer): Extract<PutVerdict, { kind: 'not-s3' }> {
  const message = `Something other than an S3 store answered: ${status}, with a web page.`;
  return { kind: 'not-s3', message };
}

function unreadable({ status }: Pick<CallAnswer, 'status'>): CompleteVerdict {
  const message = `The store answered ${status} and does not say whether the parts have become the object.`;
  return { kind: 'ambiguous', code: 'server-error', message, slowDown: false };
}
