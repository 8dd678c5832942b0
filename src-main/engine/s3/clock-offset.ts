import type { PutAnswer } from '../ports/byte-transport.ts';
import { serverTime } from './server-time.ts';
import { speaksS3 } from './speaks-s3.ts';

/** `Date` has whole seconds: on average the server's clock was half of one further (ms). */
const halfSecond = 500;
/** More than this of an exchange was not the way back: the server dates its answer when it gives it (ms). */
const longestWay = 1000;

/**
 * The server's clock minus this machine's, in ms, from an answer; null where it says nothing. `sentAt` and `receivedAt`
 * are this machine's wall time, ms since 1970. Only an answer that is S3's counts: the clock of a captive portal
 * would make good URLs look dead.
 */
export function clockOffset(answer: PutAnswer, sentAt: number, receivedAt: number): number | null {
  const isStores = speaksS3(answer) || answer.headers['etag'] !== undefined;
  const server = isStores ? serverTime(answer) : null;
  if (server === null) return null;
  const way = Math.min(Math.max(0, receivedAt - sentAt), longestWay);
  return Math.round(server + halfSecond - (receivedAt - way / 2));
}
