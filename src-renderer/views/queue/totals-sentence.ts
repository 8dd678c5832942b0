import type { Forecast } from '../../../src-main/contract/forecast.ts';
import type { Totals } from '../../../src-main/contract/window/queue-view.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';
import { bytesLeft } from './bytes-left.ts';

type Words = Pick<WindowText, 't' | 'format'>;

/** The one sentence below the total: whether all URLs outlive the queue, and what needs a person. */
export function totalsSentence(totals: Totals, text: Words): string {
  return `${aboutUrls(totals, text)} ${aboutPerson(totals, text)}`;
}

function aboutUrls(totals: Totals, text: Words): string {
  const { t, format } = text;
  const { forecast, groups, line, acceptedBytes } = totals;
  if (line.lostSince !== null)
    return t('queue.sentence.lineLost', {
      time: format.time(line.lostSince),
      bytes: format.bytes(acceptedBytes),
    });
  if (groups.going + groups.waiting + groups['needs-you'] === 0) return aboutEnd(totals, text);
  if (forecast === null) return t('queue.sentence.unknown');
  const risks = [...lateWords(forecast, text), ...lineWords(forecast, text)];
  if (risks.length > 0) return risks.join(' ');
  return t(forecast.seconds === null ? 'queue.sentence.unknown' : 'queue.sentence.outlive');
}

/** "All" is said only where nothing is paused, and nothing that was sent is without proof. */
function aboutEnd(totals: Totals, { t, format }: Words): string {
  const { groups } = totals;
  const left = bytesLeft(totals);
  if (left > 0) return t('queue.sentence.paused', { bytes: format.bytes(left) });
  const allSafe = groups.safe > 0 && groups.sent === 0;
  return allSafe ? t('queue.sentence.allSafe', { count: groups.safe }) : t('queue.sentence.nothingLeft');
}

function lateWords({ late, dead, firstLate }: Forecast, { t }: Words): readonly string[] {
  if (late === 0) return [];
  const name = harmless(firstLate ?? '');
  const ended = dead === 0 ? [] : [t('queue.sentence.dead', { count: dead })];
  return [t('queue.sentence.late', { count: late, name }), ...ended, t('queue.sentence.freshPlan')];
}

function lineWords({ atRisk, firstAtRisk }: Forecast, { t }: Words): readonly string[] {
  return atRisk === 0
    ? []
    : [t('queue.sentence.atRisk', { count: atRisk, name: harmless(firstAtRisk ?? '') })];
}

function aboutPerson({ groups }: Totals, { t }: Words): string {
  const count = groups['needs-you'];
  return count === 0 ? t('queue.sentence.nothingNeedsYou') : t('queue.sentence.needsYou', { count });
}
