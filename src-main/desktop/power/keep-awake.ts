import type { PowerSaveBlocker } from 'electron';
import type { QueueWatch } from '../queue/queue-watch.ts';

/** Keeps the computer from falling asleep by itself while bytes go; the display may, and a lid that is closed wins. */
export function keepAwake(
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
  queue: Pick<QueueWatch, 'follow'>,
): void {
  let held: number | null = null;
  queue.follow(({ groups }) => {
    const isGoing = groups.going > 0;
    if (isGoing && held === null) held = blocker.start('prevent-app-suspension');
    else if (!isGoing && held !== null) {
      blocker.stop(held);
      held = null;
    }
  });
}
