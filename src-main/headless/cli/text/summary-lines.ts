import type { SummaryEvent } from '../../../contract/ndjson.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';
import { took } from './took.ts';

type Column = keyof Pick<
  SummaryEvent,
  | 'available'
  | 'done'
  | 'unconfirmed'
  | 'skipped'
  | 'waiting'
  | 'queued'
  | 'paused'
  | 'cancelled'
  | 'failed'
  | 'refused'
  | 'left'
>;

const words: readonly (readonly [Column, string])[] = [
  ['available', 'in Lizard'],
  ['done', 'in the store'],
  ['unconfirmed', 'sent, not confirmed by Lizard'],
  ['skipped', 'safe before'],
  ['waiting', 'waiting'],
  ['queued', 'still to go'],
  ['paused', 'paused'],
  ['cancelled', 'cancelled'],
  ['failed', 'failed'],
  ['refused', 'kept back'],
  ['left', 'left here'],
];

/** The last words of a run: what became of every file given, and what went over the line. */
export function summaryLines(summary: SummaryEvent): readonly string[] {
  if (summary.given === 0) return ['Nothing to send.'];
  const parts = words.flatMap(([column, word]) =>
    summary[column] === 0 ? [] : [`${summary[column]} ${word}`],
  );
  const all = `${counted(summary.given, 'file')}: ${parts.join(', ')}.`;
  if (summary.total === 0) return ['Nothing to send.', all];
  const again = summary.resentBytes === 0 ? '' : `, ${amount(summary.resentBytes)} of it again`;
  return [all, `${amount(summary.sentBytes)} sent${again}, in ${took(summary.seconds)}.`];
}
