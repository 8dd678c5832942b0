import type { Totals } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { bytesLeft } from '../queue/bytes-left.ts';

/**
 * What those who listen are told of progress. It changes only when a quarter more is accepted, when transfers begin or
 * stop to need a person, and when all is sent: a live region that always speaks is one nobody listens to.
 */
export function announcement(totals: Totals, { t, format }: Pick<WindowText, 't' | 'format'>): string {
  const { groups, bytes, acceptedBytes } = totals;
  const needs = groups['needs-you'];
  const quarter = bytes === 0 ? 0 : Math.floor((acceptedBytes / bytes) * 4) / 4;
  const going = groups.going > 0;
  const idle = groups.waiting === 0 && needs === 0 && totals.transfers > 0 && bytesLeft(totals) === 0;
  const first = going
    ? t('shell.announce.going', { percent: format.percent(quarter) })
    : idle
      ? t('shell.announce.allSafe')
      : '';
  const second = needs > 0 ? t('shell.announce.needsYou', { count: needs }) : '';
  return [first, second].filter(Boolean).join(' ');
}
