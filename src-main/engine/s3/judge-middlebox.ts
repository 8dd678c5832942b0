import type { Failure } from '../../contract/failure.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import type { Asked } from './asked.ts';
import { pathOf } from './path-of.ts';
import { serverOnTheWay } from './server-on-the-way.ts';

/** Servers take 8,000 characters and more; a shorter URL is not what they refuse with a plain 400. */
const longUrl = 4_000;

/**
 * What a web server or proxy in front of a store means by an answer of its own, where it can mean but one thing; null
 * where it may pass by, or may have been anyone.
 */
export function judgeMiddlebox(answer: PutAnswer, asked: Asked): Failure | null {
  const { status } = answer;
  const who = nameOf(answer);
  if (status === 413) return bodyTooLarge(who, asked);
  if (status === 414 || status === 431 || (status === 400 && asked.url.length >= longUrl))
    return urlTooLong(who, status, asked.url);
  return status === 404 && /%2f/i.test(pathOf(asked.url)) ? slashRefused(who) : null;
}

function nameOf(answer: PutAnswer): string {
  const name = serverOnTheWay(answer);
  return name === null ? 'A server on the way to the store' : `A server on the way to the store (${name})`;
}

function bodyTooLarge(who: string, { url, bytes }: Asked): Failure {
  const limit = 'or have the limit of that server raised (nginx: client_max_body_size)';
  const remedy = /[?&]partNumber=/.test(url)
    ? `Have the plan made with smaller parts (5 MiB is the least), ${limit}.`
    : `Have a plan made that sends the file in smaller parts, ${limit}.`;
  return { code: 'file-too-large', message: `${who} takes no body of ${bytes} bytes (413).`, remedy };
}

function urlTooLong(who: string, status: number, url: string): Failure {
  return {
    code: 'url-refused',
    message: `${who} takes no URL of ${url.length} characters (${status}).`,
    remedy:
      'Have it signed with a shorter key or without a long session token, or have the limit of that server raised (nginx: large_client_header_buffers; Apache: LimitRequestLine).',
  };
}

function slashRefused(who: string): Failure {
  return {
    code: 'url-refused',
    message: `${who} answered 404 itself: the key holds a slash written as %2F, which it does not pass on.`,
    remedy:
      'Have the URL signed for a key without %2F, or have that server pass it on (Apache: AllowEncodedSlashes NoDecode).',
  };
}
