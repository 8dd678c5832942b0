import { assertNever } from '../../contract/assert-never.ts';
import type { WindowMemory } from '../open-settings.ts';
import type { QueueWatch } from '../queue/queue-watch.ts';
import { afterLastWindow } from './after-last-window.ts';

export interface LeaveOrStayDeps {
  readonly platform: NodeJS.Platform;
  readonly queue: Pick<QueueWatch, 'totals'>;
  readonly memory: Pick<WindowMemory, 'toldOfTray' | 'keepToldOfTray'>;
  /** The program goes on without its window because of what is under way. */
  readonly stays: () => void;
  /** Tells a person that it does. */
  readonly told: () => void;
  readonly quit: () => void;
}

/** The window was closed: quits, or goes on without it, which a person is told the first time. */
export function leaveOrStay({ platform, queue, memory, stays, told, quit }: LeaveOrStayDeps): void {
  const next = afterLastWindow(platform, queue.totals);
  switch (next) {
    case 'stay':
      return;
    case 'stay-in-tray':
      stays();
      if (memory.toldOfTray()) return;
      memory.keepToldOfTray();
      told();
      return;
    case 'quit':
      quit();
      return;
    default:
      assertNever(next);
  }
}
