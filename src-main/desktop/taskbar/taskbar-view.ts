import type { Totals } from '../../contract/window/queue-view.ts';
import { progressOf } from '../queue/progress-of.ts';

export interface TaskbarView {
  /** 0 to 1; -1 takes the bar away. */
  readonly progress: number;
  readonly mode: 'normal' | 'error' | 'paused' | 'none';
  /** How many transfers need a person; the number on the dock's icon. */
  readonly badge: number;
}

/** What the icon in the taskbar or the dock says of the queue. */
export function taskbarView(totals: Totals): TaskbarView {
  const badge = totals.groups['needs-you'];
  const progress = progressOf(totals);
  if (progress === null) return { progress: -1, mode: 'none', badge };
  if (badge > 0) return { progress, mode: 'error', badge };
  const stands = totals.groups.going === 0 || totals.line.lostSince !== null;
  return { progress, mode: stands ? 'paused' : 'normal', badge };
}
