import type { AbortOutcome, CallAnswer } from '../ports/s3-calls.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import { parseS3Error } from '../s3/parse-s3-error.ts';
import { AttemptError } from '../send/attempt-error.ts';

/** What the answer to an Abort means; throws `AttemptError` where another try may do. */
export function judgeAbort(answer: CallAnswer, url: string): AbortOutcome {
  const error = parseS3Error(answer.body);
  if (error?.code === 'NoSuchUpload') return 'gone';
  // S3 answers 204; some stores 200 with nothing in it. A login page has something in it.
  if (error === null && isDone(answer)) return 'aborted';
  const verdict = classifyPutAnswer({ ...answer, complete: true }, { url, bytes: 0 });
  if (verdict.kind === 'retry' || verdict.kind === 'not-s3' || verdict.kind === 'not-yet-valid')
    throw new AttemptError(verdict);
  return 'left';
}

const isDone = ({ status, body }: CallAnswer): boolean =>
  status === 204 || (status === 200 && body.trim() === '');
