import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** A row's state in words; of a waiting one what it waits for, of one in Lizard since when. */
export function stateWords(
  { state, waiting, endedAt }: Pick<WindowRow, 'state' | 'waiting' | 'endedAt'>,
  look: StateLook,
  { t, format }: Pick<WindowText, 't' | 'format'>,
): string {
  if (waiting !== null) return t(`common.waitingFor.${waiting.for}`);
  const word = t(`common.state.${look.word}`);
  const ended = state === 'available' || state === 'done';
  return ended && endedAt !== null ? `${word} ${format.when(endedAt, Date.now())}` : word;
}
