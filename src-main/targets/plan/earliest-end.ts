import { urlEnd } from '../url-end.ts';

/**
 * The first end among presigned URLs, ISO 8601 UTC; null where none tells its own. Ten thousand URLs signed in one go
 * have a handful of ends: only URLs that differ in what decides it are read.
 */
export function earliestEnd(urls: readonly string[]): string | null {
  const samples = new Map(urls.map((url) => [lifeWords(url), url]));
  const ends = [...samples.values()].map(urlEnd).filter((end) => end !== null);
  return ends.sort()[0] ?? null;
}

const lifeWords = (url: string): string =>
  `${after(url, 'X-Amz-Date=')} ${after(url, 'X-Amz-Expires=')} ${url.includes('X-Amz-Security-Token=')}`;

/** The rest of the value, long enough for any date or number of seconds. */
function after(url: string, name: string): string {
  const at = url.indexOf(name);
  return at === -1 ? '' : (url.slice(at + name.length, at + name.length + 20).split('&', 1)[0] ?? '');
}
