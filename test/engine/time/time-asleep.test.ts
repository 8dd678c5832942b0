import { expect, test } from 'vitest';
import type { LiveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import type { TransferBook } from '../../../src-main/engine/book/transfer-book.ts';
import { HostClocks } from '../../../src-main/engine/send/host-clocks.ts';
import { Waiting } from '../../../src-main/engine/send/waiting.ts';
import { watchStall } from '../../../src-main/engine/transport/watch-stall.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const [minute, hour] = [60_000, 3_600_000];
const never = new AbortController().signal;
const origin = 'https://store.example';

test('a watchdog gives a line its whole time again after a sleep', async () => {
  const clock = fakeClock();
  let stalled = false;
  const movedAt = clock.monotonic();
  const look = () => ({ movedAt, limit: 30_000 });
  const over = watchStall(clock, look, () => (stalled = true), never);
  await clock.advance(20_000);
  await clock.doze(hour, 'counts');
  expect(stalled).toBe(false);
  await clock.advance(29_999);
  expect(stalled).toBe(false);
  await clock.advance(1);
  await over;
  expect(stalled).toBe(true);
});

test('patience does not end in a sleep longer than all of it, but after it as if there had been none', async () => {
  const clock = fakeClock();
  const book = { move: () => Promise.resolve() } as unknown as TransferBook;
  const waiting = new Waiting(book, clock, 30 * minute);
  const wait = { for: 'network', code: 'network', message: 'The line is gone.' } as const;
  const until = (signal: AbortSignal): Promise<void> => clock.sleep(100 * hour, signal);
  const ended = waiting.during({} as LiveTransfer, wait, never, until).catch((error: unknown) => error);
  let over = false;
  void ended.then(() => (over = true));
  await clock.advance(10 * minute);
  await clock.doze(hour, 'counts');
  await clock.advance(1_000);
  waiting.slept(hour);
  await clock.advance(19 * minute);
  expect(over).toBe(false);
  await clock.advance(minute);
  expect(await ended).toMatchObject({
    code: 'network',
    message: expect.stringContaining('--give-up') as string,
  });
});

test.each(['counts', 'stands still'] as const)(
  'a server’s clock is known after a sleep, where the monotonic one %s, and after the wall clock was set',
  async (monotonic) => {
    const clock = fakeClock();
    const clocks = new HostClocks(clock);
    const start = clock.now();
    clocks.learn(origin, { offset: 5_000, doubt: 0 });
    await clock.doze(hour, monotonic);
    clocks.slept(monotonic === 'counts' ? 0 : hour);
    clock.jump(-24 * hour);
    expect(clocks.now(origin)).toBe(start + 5_000 + hour);
    expect(clocks.latest).toBe(5_000 + 24 * hour);
  },
);
