import type { FakeClock } from '../fake-clock.ts';
import type { ClockCell } from './clock-cell.ts';

const day = 86_400_000;

/** Sets this machine's wall clock as the cell says, until the signal is aborted. */
export async function setLocalClock(
  clock: FakeClock,
  { localClock, life }: ClockCell,
  random: () => number,
  signal: AbortSignal,
): Promise<void> {
  if (localClock === 'a day ahead') clock.jump(day);
  if (localClock === 'a day behind') clock.jump(-day);
  let off = 0;
  while (localClock === 'jumping' && !signal.aborted) {
    const next = (2 * random() - 1) * day;
    clock.jump(next - off);
    off = next;
    // The run's end wakes this sleeper; there is nothing to do then.
    await clock.sleep(life * 1000 * random(), signal).catch(() => undefined);
  }
}
