import { urlGuard } from '../../contract/url-guard.ts';
import { urlLife } from '../../contract/url-life.ts';

export interface SeenUrl {
  readonly url: string;
  /** How long ago it was asked for (ms): it was signed then or later. */
  readonly ageMs: number;
  /** ms since 1970 by the clock of the object's server; null while that is not known. */
  readonly serverNow: number | null;
  /** How long to rely on a URL that says nothing of its life (ms). */
  readonly rememberMs: number;
}

/**
 * Whether a URL that was asked for some time ago may still be begun with, the guard before its end left out: by its server's
 * clock, since the signer's may be ahead or behind. While that is not known its age tells.
 */
export function isUrlAlive({ url, ageMs, serverNow, rememberMs }: SeenUrl): boolean {
  const life = urlLife(url);
  if (life.kind === 'unknown') return ageMs <= rememberMs;
  const guard = urlGuard(life);
  if (serverNow !== null) return serverNow < life.expiresAt - guard;
  return life.signedAt === null ? ageMs <= rememberMs : ageMs < life.expiresAt - life.signedAt - guard;
}
