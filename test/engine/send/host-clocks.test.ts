import { expect, test } from 'vitest';
import { HostClocks } from '../../../src-main/engine/send/host-clocks.ts';

test('what is told of a server’s clock is whole milliseconds, though the monotonic clock has parts of them', () => {
  let monotonic = 0.25;
  const clocks = new HostClocks({ now: () => 1_000_000, monotonic: () => monotonic });
  clocks.learn('https://s3.example', 500);
  monotonic = 100.976;
  expect(clocks.latest).toBe(601);
});
