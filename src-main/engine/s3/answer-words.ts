import type { PutAnswer } from '../ports/byte-transport.ts';
import type { S3ErrorAnswer } from './parse-s3-error.ts';
import { quotable } from './quotable.ts';

/** "The store answered 503 SlowDown: Please reduce your request rate." `url`: what it answered; its secrets are crossed out. */
export function answerWords(answer: PutAnswer, error: S3ErrorAnswer | null, url: string): string {
  if (error === null) return `The store answered ${answer.status}.`;
  const words = quotable(error.message, url).replace(/\.$/, '');
  return `The store answered ${answer.status} ${error.code}${words === '' ? '' : `: ${words}`}.`;
}
