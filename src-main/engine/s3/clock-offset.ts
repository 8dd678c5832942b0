import type { PutAnswer } from '../ports/byte-transport.ts';
import { serverTime } from './server-time.ts';
import { speaksS3 } from './speaks-s3.ts';

/** `Date` has whole seconds: on average the server's clock was half of one further (ms). */
const halfSecond = 500;
/** More than this of an exchange was not the way back, but the server at work (ms). */
const longestWay = 1000;

/** What an answer tells of a server's clock. */
export interface ClockOffset {
  /** The server's clock minus this machine's, if the answer was dated when it came (ms). */
  readonly offset: number;
  /** How much further the server's clock may be: some date an answer when they begin to work on it (ms). */
  readonly doubt: number;
}

/**
 * What an answer tells of the server's clock; null where it says nothing. `sentAt` and `receivedAt`
 * are this machine's wall time, ms since 1970. Only an answer that is S3's counts: the clock of a captive portal
 * would make good URLs look dead.
 */
export function clockOffset(answer: PutAnswer, sentAt: number, receivedAt: number): ClockOffset | null {
  const isStores = speaksS3(answer) || answer.headers['etag'] !== undefined;
  const server = isStores ? serverTime(answer) : null;
  if (server === null) return null;
  const took = Math.max(0, receivedAt - sentAt);
  const way = Math.min(took, longestWay);
  const offset = Math.round(server + halfSecond - (receivedAt - way / 2));
  return { offset, doubt: took - way };
}
