import type { PairPage } from '../../../src-main/contract/window/proposal-view.ts';
import type { Translate } from '../../text/create-translator.ts';

/** A result as the pairing's choice list names it: code, name, and what one should know before choosing it. */
export function choiceLabel(
  { code, name, taken, hasFile, takesFile }: PairPage['results'][number],
  t: Translate,
): string {
  const notes = [
    taken ? t('proposal.taken') : '',
    takesFile ? '' : t('proposal.takesNone'),
    hasFile && takesFile ? t('proposal.hasFile') : '',
  ].filter(Boolean);
  const label = name === '' || name === code ? code : `${code} · ${name}`;
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
}
