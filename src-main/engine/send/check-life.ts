import { type UrlLife, urlLife } from '../../contract/url-life.ts';
import { earlyVerdict } from '../s3/early-verdict.ts';
import { lateWords } from '../s3/late-words.ts';
import { AttemptError } from './attempt-error.ts';
import type { HostClocks } from './host-clocks.ts';
import { clockDoubt, isTooEarly } from './is-too-early.ts';
import { isTooLate } from './is-too-late.ts';

/**
 * Throws `AttemptError` where a request could not begin before the URL ends, or would come before the URL is valid, by the
 * clock of its server. While that is not known it may begin: only the server can tell then. `fresh`: there is none that
 * lives longer, so it may begin until it is surely dead.
 */
export function checkLife(url: string, clocks: Pick<HostClocks, 'now' | 'doubt'>, fresh: boolean): void {
  const life = urlLife(url);
  const { origin } = new URL(url);
  const serverNow = clocks.now(origin);
  if (serverNow === null || life.kind === 'unknown') return;
  // It is too early only where it is so by the latest that clock may show.
  if (isTooEarly(life, serverNow + clocks.doubt(origin)))
    throw new AttemptError(earlyVerdict(life, serverNow));
  if (fresh ? isSurelyDead(life, serverNow) : isTooLate(life, serverNow))
    throw new AttemptError({
      ...{ kind: 'expired', message: lateWords(life, serverNow) },
      lateBy: serverNow - life.expiresAt,
    });
}

const isSurelyDead = (life: Extract<UrlLife, { kind: 'known' }>, serverNow: number): boolean =>
  serverNow >= life.expiresAt + clockDoubt;
