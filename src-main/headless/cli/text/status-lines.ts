import type { StatusAnswer } from '../../../contract/commands.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../../contract/transfer-state.ts';
import { amount, rate } from './amount.ts';
import { counted } from './counted.ts';
import { harmless } from './harmless.ts';
import { LatelySaid } from './lately-said.ts';
import { stateWords } from './state-words.ts';
import { table } from './table.ts';
import { timeLeft } from './time-left.ts';
import { explained } from './transfer-lines.ts';
import { urlLifeWords, urlWords } from './url-words.ts';

/** What still needs its URL. */
const unfinished: readonly TransferStateKind[] = [
  ...(['queued', 'preparing', 'uploading', 'finishing', 'waiting', 'paused'] as const),
];

/**
 * A state folder for people: who works in it, how that goes, and every transfer with its id, which `cancel` takes, and what is
 * left of its URL's life. `now`: this machine's time, ms since 1970.
 */
export function statusLines({ status, transfers }: StatusAnswer, now: number): readonly string[] {
  const owner =
    status.owner === null
      ? 'Nothing is running in this state folder.'
      : `Sluice is at work (process ${status.owner.pid}).`;
  if (transfers.length === 0) return [owner, 'No transfers.'];
  const serverNow = now + (status.serverClockOffsetMs ?? 0);
  const lines = table(columns(transfers, serverNow));
  const said = new LatelySaid();
  const all = lines.flatMap((line, at) => {
    const row = transfers[at - 1];
    return row === undefined ? [line] : [line, ...said.news(explained(row))];
  });
  return [owner, ...forecastLine(status), ...all, `${counted(transfers.length, 'transfer')}.`];
}

/** URLs have a column where any transfer that still needs one tells its end. */
function columns(transfers: readonly TransferRow[], now: number): readonly (readonly string[])[] {
  const lives = transfers.map((row) =>
    unfinished.includes(row.state) ? urlLifeWords(row.expiresAt, now) : '',
  );
  const anyTells = lives.some((words) => words !== '');
  const life = (words: string): readonly string[] => (anyTells ? [words] : []);
  const rows = transfers.map((row, at) => [
    row.id,
    stateWords(row),
    amount(row.size),
    ...life(lives[at] ?? ''),
    harmless(row.name),
  ]);
  return [['id', 'state', 'size', ...life('URL'), 'file'], ...rows];
}

function forecastLine({ forecast }: StatusAnswer['status']): readonly string[] {
  if (forecast === null) return [];
  const words = [
    forecast.rate === null ? null : rate(forecast.rate),
    forecast.seconds === 0 ? null : timeLeft(forecast.range),
    urlWords(forecast),
  ].filter((each) => each !== null);
  return words.length === 0 ? [] : [`${words.join(' · ')}.`];
}
