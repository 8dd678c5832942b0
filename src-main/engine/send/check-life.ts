import { urlLife } from '../../contract/url-life.ts';
import { lateWords } from '../s3/late-words.ts';
import { AttemptError } from './attempt-error.ts';
import type { HostClocks } from './host-clocks.ts';
import { isTooLate } from './is-too-late.ts';

/**
 * Throws `AttemptError` where a request could not begin before the URL ends, by the clock of its server. While that is not
 * known it may begin: only the server can tell then.
 */
export function checkLife(url: string, clocks: Pick<HostClocks, 'now'>): void {
  const life = urlLife(url);
  const serverNow = clocks.now(new URL(url).origin);
  if (serverNow !== null && isTooLate(life, serverNow))
    throw new AttemptError({ kind: 'expired', message: lateWords(life, serverNow) });
}
