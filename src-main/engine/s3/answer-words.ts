import type { PutAnswer } from '../ports/byte-transport.ts';
import type { S3ErrorAnswer } from './parse-s3-error.ts';
import { quotable } from './quotable.ts';

/** "The store answered 503 SlowDown: Please reduce your request rate." The server's words only where they are safe to show. */
export function answerWords(answer: PutAnswer, error: S3ErrorAnswer | null): string {
  const code = error === null ? '' : ` ${error.code}`;
  const words = error === null ? '' : quotable(error.message).replace(/\.$/, '');
  return `The store answered ${answer.status}${code}${words === '' ? '' : `: ${words}`}.`;
}
