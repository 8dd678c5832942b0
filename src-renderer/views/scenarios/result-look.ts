import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { ResultState } from '../../../src-main/contract/window/portals.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** How a result's state looks. What is sent and not seen in Lizard is never green. */
export function resultLook(state: ResultState): Pick<StateLook, 'tone' | 'shape'> {
  switch (state) {
    case 'waiting':
      return { tone: 'waiting', shape: '○' };
    case 'queued':
      return { tone: 'going', shape: '↑' };
    case 'sent':
      return { tone: 'sent', shape: '◇' };
    case 'available':
    case 'replaceable':
      return { tone: 'safe', shape: '✓' };
    case 'closed':
    case 'deleting':
      return { tone: 'waiting', shape: '–' };
    default:
      return assertNever(state);
  }
}
