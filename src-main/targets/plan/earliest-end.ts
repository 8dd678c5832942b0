import { urlEnd } from '../url-end.ts';
import { lifeWords } from './life-words.ts';

/**
 * The first end among presigned URLs, ISO 8601 UTC; null where none tells its own. Ten thousand URLs signed in one go
 * have a handful of ends: only URLs that differ in what decides it are read.
 */
export function earliestEnd(urls: readonly string[]): string | null {
  const samples = new Map(urls.map((url) => [lifeWords(url), url]));
  const ends = [...samples.values()].map(urlEnd).filter((end) => end !== null);
  return ends.sort()[0] ?? null;
}
