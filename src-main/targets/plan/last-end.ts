import { urlLife } from '../../contract/url-life.ts';
import { lifeWords } from './life-words.ts';

/**
 * When the last of presigned URLs ends (ms since 1970); null where one of them does not tell. As with `earliestEnd`, only
 * those that differ in what decides it are read.
 */
export function lastEnd(urls: readonly string[]): number | null {
  const samples = new Map(urls.map((url) => [lifeWords(url), url]));
  const lives = [...samples.values()].map(urlLife);
  const ends = lives.flatMap((life) => (life.kind === 'known' ? [life.expiresAt] : []));
  return ends.length === lives.length ? Math.max(...ends) : null;
}
