import { stateTraits } from '../../../src-main/contract/state-traits.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';

export type PanelAction = 'pause' | 'pause-now' | 'pause-after' | 'resume' | 'cancel' | 'remove';

/**
 * What a person can do with a transfer besides its remedies. A single PUT on the line may end first, for all of it would go
 * again; of one in parts nothing accepted is lost, so pausing is one thing.
 */
export function possibleActions({
  state,
  multipart,
  inFlightBytes,
  remedies,
}: Pick<WindowRow, 'state' | 'multipart' | 'inFlightBytes' | 'remedies'>): readonly PanelAction[] {
  if (state === 'paused') return remedies.includes('resume') ? ['cancel'] : ['resume', 'cancel'];
  if (state === 'failed') return ['cancel', 'remove'];
  const { ended, tooLate, stage } = stateTraits[state];
  if (ended) return ['remove'];
  if (tooLate) return [];
  if (state === 'following') return ['cancel'];
  const single = !multipart && stage === 'moving' && inFlightBytes > 0;
  return single ? ['pause-after', 'pause-now', 'cancel'] : ['pause', 'cancel'];
}
