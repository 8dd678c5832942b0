import { urlLife } from '../../../src-main/contract/url-life.ts';
import type { CallAnswer } from '../../../src-main/engine/ports/s3-calls.ts';

/** What a store thinks of a URL when a request begins. */
export type UrlStanding = 'early' | 'good' | 'late';

/** As S3 judges it: good from X-Amz-Date for X-Amz-Expires seconds, by the store's own clock (ms since 1970). */
export function judgeUrl(url: string, serverNow: number): UrlStanding {
  const life = urlLife(url);
  if (life.kind === 'unknown') throw new Error('A URL of the simulation tells its life.');
  if (life.signedAt !== null && serverNow < life.signedAt) return 'early';
  return serverNow >= life.expiresAt ? 'late' : 'good';
}

/** S3's refusal; some servers send no words with it. */
export function refusal(standing: 'early' | 'late', serverNow: number, withWords: boolean): CallAnswer {
  const words = standing === 'late' ? 'Request has expired' : 'Request is not yet valid';
  return s3Error(serverNow, 403, 'AccessDenied', withWords ? words : '');
}

export function s3Error(serverNow: number, status: number, code: string, message = code): CallAnswer {
  const body = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: headersAt(serverNow), body };
}

/** `Date` leaves out what is beyond the second. */
export const headersAt = (serverNow: number): Record<string, string> => ({
  date: new Date(Math.floor(serverNow / 1000) * 1000).toUTCString(),
  'x-amz-request-id': 'S1MULATED',
});
