import type { UrlLife } from '../../contract/url-life.ts';
import type { PutVerdict } from './put-verdict.ts';

/**
 * That a URL is not valid yet, and from when it is, in words that also tell a person whose clock to look at. `serverNow` is
 * ms since 1970 by the store's clock; null where it has not told.
 */
export function earlyVerdict(
  life: UrlLife,
  serverNow: number | null,
): Extract<PutVerdict, { kind: 'not-yet-valid' }> {
  const clock = 'the clock of whoever signed it is ahead of the store’s.';
  if (life.kind === 'unknown' || life.signedAt === null)
    return { kind: 'not-yet-valid', until: null, message: `The URL is not valid yet: ${clock}` };
  const until = iso(life.signedAt);
  const seen = serverNow === null ? '' : ` and the store’s clock shows ${iso(serverNow)}`;
  return { kind: 'not-yet-valid', until, message: `The URL is valid from ${until}${seen}: ${clock}` };
}

/** To the second: no server tells its clock more exactly. */
const iso = (time: number): string =>
  new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
