import type { SummaryEvent } from '../../../contract/ndjson.ts';
import { amount } from './amount.ts';
import { counted } from './counted.ts';
import { took } from './took.ts';

type Column = keyof Pick<
  SummaryEvent,
  'available' | 'done' | 'unconfirmed' | 'skipped' | 'waiting' | 'queued' | 'paused' | 'cancelled' | 'failed'
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
];

/** The last words of a run: how many ended how, and what went over the line. */
export function summaryLines(summary: SummaryEvent): readonly string[] {
  if (summary.total === 0) return ['Nothing to send.'];
  const parts = words.flatMap(([column, word]) =>
    summary[column] === 0 ? [] : [`${summary[column]} ${word}`],
  );
  const again = summary.resentBytes === 0 ? '' : `, ${amount(summary.resentBytes)} of it again`;
  return [
    `${counted(summary.total, 'file')}: ${parts.join(', ')}.`,
    `${amount(summary.sentBytes)} sent${again}, in ${took(summary.seconds)}.`,
  ];
}
