import type { Clock } from '../ports/clock.ts';
import { type Beat, type BeatNews, beatMs, judgeBeat } from './judge-beat.ts';

/**
 * Looks at the clocks once a second and tells what happened to them in between, until the signal is aborted. Never
 * rejects. One a process is enough; an engine has none of its own, so that simulated time costs no beats.
 */
export async function heartbeat(
  clock: Clock,
  tell: (news: BeatNews) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let before = beat(clock); ; ) {
    const inTime = clock.sleep(beatMs, signal).then(
      () => true,
      // Aborted: the process has nothing to watch over any more.
      () => false,
    );
    if (!(await inTime)) return;
    const now = beat(clock);
    for (const news of judgeBeat(before, now)) tell(news);
    before = now;
  }
}

const beat = (clock: Clock): Beat => ({
  monotonic: clock.monotonic(),
  wall: clock.now(),
  uptime: clock.uptime?.() ?? null,
});
