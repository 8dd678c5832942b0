import type { Forecast } from '../../../contract/forecast.ts';
import { counted } from './counted.ts';
import { lifeLeft } from './life-left.ts';

type Lives = Pick<Forecast, 'late' | 'dead' | 'urlSeconds'>;

/** How the URLs of a queue stand, short enough for a line of progress; null where none tells its end. */
export function urlWords({ late, dead, urlSeconds }: Lives): string | null {
  if (late === 0) return urlSeconds === null ? null : `URLs good for ${lifeLeft(urlSeconds)}`;
  const lost = `${counted(late, 'file')} will not make it`;
  if (late === dead || urlSeconds === null) return `${counted(dead, 'URL')} ended, ${lost}`;
  return `the first URL dies in ${lifeLeft(urlSeconds)}, ${lost}`;
}

/** What is left of the life of one transfer's URL, for a table; empty where it is not known. `expiresAt` ISO 8601 UTC, `now` ms. */
export function urlLifeWords(expiresAt: string | null, now: number): string {
  if (expiresAt === null) return '';
  const seconds = (Date.parse(expiresAt) - now) / 1000;
  return seconds <= 0 ? 'ended' : `good for ${lifeLeft(seconds)}`;
}
