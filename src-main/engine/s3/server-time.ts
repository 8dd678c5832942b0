import type { PutAnswer } from '../ports/byte-transport.ts';
import { parseS3Error } from './parse-s3-error.ts';

/** The server's clock when it answered: its `Date` (whole seconds), else its error's `ServerTime`. Ms since 1970, or null. */
export function serverTime(answer: PutAnswer): number | null {
  return time(answer.headers['date']) ?? time(parseS3Error(answer.body)?.serverTime);
}

function time(text: string | undefined): number | null {
  const parsed = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(parsed) ? null : parsed;
}
