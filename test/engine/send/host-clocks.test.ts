import { describe, expect, test } from 'vitest';
import { HostClocks } from '../../../src-main/engine/send/host-clocks.ts';

test('what is told of a server’s clock is whole milliseconds, though the monotonic clock has parts of them', () => {
  let monotonic = 0.25;
  const clocks = new HostClocks({ now: () => 1_000_000, monotonic: () => monotonic });
  clocks.learn('https://s3.example', { offset: 500, doubt: 0 });
  monotonic = 100.976;
  expect(clocks.latest).toBe(601);
});

describe('an answer that took a minute', () => {
  const origin = 'https://s3.example';
  const slow = { offset: -60_000, doubt: 60_000 };
  const clocksAt = (now: number) => new HostClocks({ now: () => now, monotonic: () => 0 });

  test('tells when it is at the earliest, and by how much it may be later', () => {
    const clocks = clocksAt(1_000_000);
    clocks.learn(origin, slow);
    expect([clocks.now(origin), clocks.doubt(origin)]).toEqual([940_000, 60_000]);
  });

  test('does not unsettle what a quick one told', () => {
    const clocks = clocksAt(1_000_000);
    clocks.learn(origin, { offset: 200, doubt: 0 });
    clocks.learn(origin, slow);
    expect([clocks.now(origin), clocks.doubt(origin)]).toEqual([1_000_200, 0]);
    expect(clocks.latest).toBe(200);
  });

  test('is believed where the quick one cannot be right any more, and gives way to the next quick one', () => {
    const clocks = clocksAt(1_000_000);
    clocks.learn(origin, { offset: 3_600_000, doubt: 0 });
    clocks.learn(origin, slow);
    expect(clocks.now(origin)).toBe(940_000);
    clocks.learn(origin, { offset: -100, doubt: 0 });
    expect([clocks.now(origin), clocks.doubt(origin)]).toEqual([999_900, 0]);
  });
});
