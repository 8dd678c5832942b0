import type { ResultView } from '../../../src-main/contract/window/portals.ts';
import type { WindowText } from '../../state/text.svelte.ts';

/** How long a result's upload URL lives; empty where it takes no upload. `now`: the server's, milliseconds since 1970. */
export function resultUrlWords(
  { state, expiresAt }: ResultView,
  now: number,
  { t, format }: Pick<WindowText, 't' | 'format'>,
): string {
  const takesNone = state === 'closed' || state === 'available' || state === 'deleting';
  if (expiresAt === null) return takesNone ? '' : t('scenarios.url.unknown');
  const seconds = (Date.parse(expiresAt) - now) / 1000;
  if (seconds <= 0) return t('scenarios.url.over');
  return t('scenarios.url.good', { life: format.duration(seconds) });
}
