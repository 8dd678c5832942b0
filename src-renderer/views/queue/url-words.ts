import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { WindowText } from '../../state/text.svelte.ts';

/** How long a row's URL still lives, against what it needs. */
export interface UrlWords {
  readonly words: string;
  /** Whether it deserves to be seen. */
  readonly tone: 'fine' | 'needs';
}

/** Null where no URL is needed any more or its end is not known. `now` is the server's, in milliseconds since 1970. */
export function urlWords(
  { expiresAt, group, risk, secondsLeft }: WindowRow,
  now: number,
  { t, format }: Pick<WindowText, 't' | 'format'>,
): UrlWords | null {
  if (expiresAt === null || group === 'safe' || group === 'sent' || group === 'set-aside') return null;
  const seconds = (Date.parse(expiresAt) - now) / 1000;
  if (seconds <= 0) return { words: t('queue.url.over'), tone: 'needs' };
  const life = format.duration(seconds);
  if (risk === 'url') return { words: t('queue.url.late', { life }), tone: 'needs' };
  if (secondsLeft !== null && seconds < secondsLeft * 2)
    return { words: t('queue.url.tight', { life, need: format.duration(secondsLeft) }), tone: 'needs' };
  if (risk === 'line') return { words: t('queue.url.line'), tone: 'needs' };
  return { words: t('queue.url.good', { life }), tone: 'fine' };
}
