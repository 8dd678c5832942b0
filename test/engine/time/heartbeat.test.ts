import { expect, test } from 'vitest';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { heartbeat } from '../../../src-main/engine/time/heartbeat.ts';
import type { BeatNews } from '../../../src-main/engine/time/judge-beat.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const hour = 3_600_000;

function beating() {
  const clock = fakeClock();
  const stop = new AbortController();
  const news: BeatNews[] = [];
  const over = heartbeat(clock, (each) => news.push(each), stop.signal);
  return { clock, news, stop, over };
}

test.each(['counts', 'stands still'] as const)(
  'sleep is told once, at the next beat, where the monotonic clock %s',
  async (monotonic) => {
    const { clock, news } = beating();
    await clock.advance(10_000);
    expect(news).toEqual([]);
    await clock.doze(hour, monotonic);
    await clock.advance(20_000);
    expect(news).toHaveLength(1);
    const unseen = monotonic === 'counts' ? 0 : hour;
    expect(news[0]).toMatchObject({ kind: 'slept', unseenMs: unseen });
    expect(Math.abs((news[0] as { ms: number }).ms - hour)).toBeLessThanOrEqual(1_000);
  },
);

test('a clock that is set is told once, each time', async () => {
  const { clock, news } = beating();
  clock.jump(86_400_000);
  await clock.advance(10_000);
  clock.jump(-2 * 86_400_000);
  await clock.advance(10_000);
  expect(news).toEqual([
    { kind: 'clock-changed', byMs: 86_400_000 },
    { kind: 'clock-changed', byMs: -2 * 86_400_000 },
  ]);
});

test('it ends when it is no longer wanted, and sleeps no more', async () => {
  const { clock, stop, over } = beating();
  stop.abort();
  await over;
  expect(clock.sleepers).toBe(0);
});

test('the machine’s clock shows for how long it is up', () => {
  expect(systemClock().uptime?.()).toBeGreaterThan(0);
});
