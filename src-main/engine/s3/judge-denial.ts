import { type UrlLife, urlLife } from '../../contract/url-life.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import { answerWords } from './answer-words.ts';
import { earlyVerdict } from './early-verdict.ts';
import { lateWords } from './late-words.ts';
import type { S3ErrorAnswer } from './parse-s3-error.ts';
import type { PutVerdict } from './put-verdict.ts';
import { serverTime } from './server-time.ts';

/**
 * What `AccessDenied` (and its kin without a rule of their own) means: a header too many, a URL before its time, one
 * after it, or one that may not. Judged by the server's clock alone, since some servers send no words.
 */
export function judgeDenial(answer: PutAnswer, error: S3ErrorAnswer, url: string): PutVerdict {
  const life = urlLife(url);
  if (error.headersNotSigned !== undefined) return unsigned(error.headersNotSigned);
  const now = serverTime(answer);
  if (isEarly(error, life, now)) return earlyVerdict(life, now);
  if (isLate(error, life, now)) return late(life, now);
  return { kind: 'refused', message: `${answerWords(answer, error, url)} ${deniedHint}`, hint: deniedHint };
}

const deniedHint = 'The key that signed the URL may not write this object, or may not any more.';

function isEarly(error: S3ErrorAnswer, life: UrlLife, now: number | null): boolean {
  if (/not yet valid/i.test(error.message)) return true;
  if (life.kind === 'unknown' || life.signedAt === null || now === null) return false;
  return now + wholeSecond <= life.signedAt;
}

/** `Date` leaves out what is beyond the second. */
const wholeSecond = 1000;

function isLate(error: S3ErrorAnswer, life: UrlLife, now: number | null): boolean {
  if (error.expires !== undefined || /has expired/i.test(error.message)) return true;
  return life.kind === 'known' && now !== null && now >= life.expiresAt;
}

function late(life: UrlLife, now: number | null): PutVerdict {
  const message = lateWords(life, now);
  if (life.kind === 'unknown' || now === null) return { kind: 'expired', message };
  return { kind: 'expired', message, lateBy: now - life.expiresAt };
}

const headerNames = /^[a-z0-9-]{1,60}(, ?[a-z0-9-]{1,60}){0,9}$/i;

function unsigned(names: string): PutVerdict {
  const named = headerNames.test(names) ? `: ${names}` : '';
  const message = `The store refused headers that the URL does not sign${named}.`;
  const remedy = 'Have the URL signed with these headers, or take them out of the plan.';
  return { kind: 'fatal', failure: { code: 'url-refused', message, remedy } };
}
