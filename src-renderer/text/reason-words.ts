import type { PairRow } from '../../src-main/contract/window/proposal-view.ts';
import type { Tongue } from './create-translator.ts';
import { harmless } from './harmless.ts';
import { reasons } from './nl/reasons.ts';

/** Why a file is taken for what it is, to follow "because", in the window's language; null where that is not known in it. */
export function reasonWords(
  { why, because }: Pick<PairRow, 'why' | 'because'>,
  tongue: Tongue,
): string | null {
  if (tongue === 'en') return why === null ? null : harmless(why);
  return because === undefined ? null : reasons[because];
}
