import type { UrlLife } from '../../contract/url-life.ts';

/**
 * That a URL has ended, in words that also tell a person whose clock to look at. `serverNow` is ms since 1970 by the store's
 * clock; null where it has not told.
 */
export function lateWords(life: UrlLife, serverNow: number | null): string {
  if (life.kind === 'unknown') return 'The URL has expired.';
  const seen = serverNow === null ? '' : ` and the store’s clock shows ${iso(serverNow)}`;
  return `The URL was good until ${iso(life.expiresAt)}${seen}. If it was signed just now, the clock of whoever signed it is wrong.`;
}

/** To the second: no server tells its clock more exactly. */
const iso = (time: number): string =>
  new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
