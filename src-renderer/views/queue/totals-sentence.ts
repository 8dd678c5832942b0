import type { Totals } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowText } from '../../state/text.svelte.ts';

/** The one sentence below the total: whether all URLs outlive the queue, and what needs a person. */
export function totalsSentence(totals: Totals, text: Pick<WindowText, 't' | 'format'>): string {
  return `${aboutUrls(totals, text)} ${aboutPerson(totals, text)}`;
}

function aboutUrls(totals: Totals, { t, format }: Pick<WindowText, 't' | 'format'>): string {
  const { forecast, groups, firstExpiry, line, acceptedBytes } = totals;
  if (line.lostSince !== null)
    return t('queue.sentence.lineLost', {
      time: format.time(line.lostSince),
      bytes: format.bytes(acceptedBytes),
    });
  if (groups.going + groups.waiting + groups['needs-you'] === 0) return t('queue.sentence.noUrls');
  if (forecast !== null && forecast.late > 0) {
    const late = t('queue.sentence.late', { count: forecast.late });
    const first =
      firstExpiry === null ? '' : t('queue.sentence.first', { time: format.dateTime(firstExpiry) });
    return [late, first, t('queue.sentence.renewed')].filter(Boolean).join(' ');
  }
  const known = forecast !== null && forecast.seconds !== null;
  return t(known ? 'queue.sentence.outlive' : 'queue.sentence.unknown');
}

function aboutPerson({ groups }: Totals, { t }: Pick<WindowText, 't'>): string {
  const count = groups['needs-you'];
  return count === 0 ? t('queue.sentence.nothingNeedsYou') : t('queue.sentence.needsYou', { count });
}
