import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src-main/engine/system-clock.ts';
import { fakeClock } from '../support/fake-clock.ts';

describe.each([
  ['the machine’s clock', systemClock],
  ['the hand-wound clock', fakeClock],
])('%s', (_, make) => {
  test('rejects a sleep with the reason it was aborted for, before and during it', async () => {
    const reason = new Error('enough');
    const control = new AbortController();
    const sleeping = make().sleep(60_000, control.signal);
    control.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(make().sleep(60_000, control.signal)).rejects.toBe(reason);
  });
});

describe('the hand-wound clock', () => {
  test('wakes sleepers in the order of their times, each at its own', async () => {
    const clock = fakeClock(0);
    const woken: string[] = [];
    const sleepThenNote = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.monotonic()}`);
    };
    const all = [sleepThenNote('late', 30), sleepThenNote('early', 10), sleepThenNote('middle', 20)];
    await clock.advance(25);
    expect(woken).toEqual(['early at 10', 'middle at 20']);
    await clock.advance(25);
    await Promise.all(all);
    expect(clock.monotonic()).toBe(50);
  });

  test('lets a woken one sleep again within one winding', async () => {
    const clock = fakeClock(0);
    const ticks: number[] = [];
    const ticking = (async () => {
      for (let tick = 0; tick < 3; tick += 1) {
        await clock.sleep(1000);
        ticks.push(clock.now());
      }
    })();
    await clock.advance(3000);
    await ticking;
    expect(ticks).toEqual([1000, 2000, 3000]);
  });
});
