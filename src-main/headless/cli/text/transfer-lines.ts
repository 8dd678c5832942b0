import type { Failure } from '../../../contract/failure.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../../contract/transfer-state.ts';
import { amount } from './amount.ts';
import { harmless } from './harmless.ts';
import type { LatelySaid } from './lately-said.ts';
import { stateWords } from './state-words.ts';

const marks: Readonly<Partial<Record<TransferStateKind, string>>> = {
  done: '✓',
  available: '✓',
  skipped: '✓',
  failed: '✗',
  waiting: '…',
  unconfirmed: '?',
};

/** One transfer: mark, name, size, state, and below it what happened and what to do, unless that was `said` of another. */
export function transferLines(row: TransferRow, said: LatelySaid): readonly string[] {
  const mark = row.verified === 'none' ? '·' : (marks[row.state] ?? '·');
  const line = `${mark} ${harmless(row.name)}  ${amount(row.size)}  ${stateWords(row)}`;
  return [line, ...said.news(explained(row))];
}

/** What there is to say of a transfer besides its state. */
export function explained({ failure, note }: TransferRow): readonly string[] {
  if (failure !== null) return failureLines(failure);
  return note === undefined ? [] : failureLines({ message: note });
}

/** What happened, and what to do, indented below what it happened to. */
export function failureLines(
  failure: Pick<Failure, 'message'> & { readonly remedy?: string | null },
): readonly string[] {
  const remedy = failure.remedy ?? '';
  const words = [harmless(failure.message), ...(remedy === '' ? [] : [harmless(remedy)])];
  return words.map((sentence) => `    ${sentence}`);
}
