import type { Finding } from '../../../contract/finding.ts';
import type { Forecast } from '../../../contract/forecast.ts';
import { rate } from './amount.ts';
import { counted } from './counted.ts';
import { lifeLeft } from './life-left.ts';
import { timeLeft } from './time-left.ts';

/** By whose clock URLs were judged: before a server has answered, only this computer's is there. */
export type JudgedBy = 'server-clock' | 'own-clock';

/** Some URLs end, or have ended, before they are of use: what that means and what to do. */
export function lateFinding(forecast: Forecast, by: JudgedBy): Finding {
  const { late, dead } = forecast;
  const why = late === dead ? endedWords(dead, by) : tooSoonWords(forecast);
  return {
    ...{ path: '', code: 'will-expire', severity: 'advice' },
    message: `${counted(late, 'file')} will not make it${firstWords(late, forecast.firstLate)}: ${why}`,
    remedy:
      late === dead
        ? `Have the plan made again with fresh URLs and ${again}`
        : `Have the plan made again with URLs that live longer and ${again} A faster line helps too.`,
  };
}

const again = 'upload it with the same state folder: nothing that was accepted goes again.';

/** What was said before no longer holds. */
export const onTimeFinding: Finding = {
  ...{ path: '', code: 'will-make-it', severity: 'info', remedy: null },
  message: 'Everything that is left is expected to go before its URLs end.',
};

/** Some files go in one piece and take longer than the line holds. */
export function shortLineFinding({ atRisk, firstAtRisk }: Forecast): Finding {
  const [go, take] = atRisk === 1 ? ['goes', 'takes'] : ['go', 'take'];
  const subject = `${counted(atRisk, 'file')}${firstWords(atRisk, firstAtRisk)} ${go} in one piece and ${take} longer than the line usually holds`;
  return {
    ...{ path: '', code: 'line-too-short', severity: 'advice' },
    message: `${subject}: each time the line is lost, what was on it begins anew.`,
    remedy: 'Ask for a plan that uploads such files in parts, or use a better line.',
  };
}

function endedWords(dead: number, by: JudgedBy): string {
  const clock = by === 'own-clock' ? ", by this computer's clock" : '';
  return dead === 1 ? `its URL has ended${clock}.` : `their URLs have ended${clock}.`;
}

function tooSoonWords({ range, rate: bytes, urlSeconds, late }: Forecast): string {
  const time = timeLeft(range);
  const pace =
    bytes === null || time === null ? '' : `at ${rate(bytes)} all that is left takes ${time}, and `;
  const whose = late === 1 ? 'its URL ends too soon' : 'their URLs end too soon';
  return urlSeconds === null ? `${pace}${whose}.` : `${pace}the first URL ends in ${lifeLeft(urlSeconds)}.`;
}

const firstWords = (count: number, name: string | null): string =>
  name === null ? '' : count === 1 ? ` (${name})` : ` (first ${name})`;
