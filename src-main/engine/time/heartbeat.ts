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
  let before = beat(clock);
  while (!signal.aborted) {
    // Aborted when the process has nothing to watch over any more.
    await clock.sleep(beatMs, signal).catch(() => undefined);
    const now = beat(clock);
    if (!signal.aborted) for (const news of judgeBeat(before, now)) tell(news);
    before = now;
  }
}

const beat = (clock: Clock): Beat => ({
  monotonic: clock.monotonic(),
  wall: clock.now(),
  uptime: clock.uptime?.() ?? null,
});
