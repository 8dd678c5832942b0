import type { PutAnswer } from '../ports/byte-transport.ts';
import { serverTime } from './server-time.ts';

/** How long the server asks to be left alone (`Retry-After` as seconds or as a date by its own clock), in ms. */
export function retryAfter(answer: PutAnswer): number | undefined {
  const header = answer.headers['retry-after']?.trim();
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  const now = serverTime(answer);
  return Number.isNaN(at) || now === null ? undefined : Math.max(0, at - now);
}
