import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { EventLink, type EventSocket } from '../../../src-renderer/bridge/event-link.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A socket that a test opens, speaks through and breaks. */
class HeldSocket implements EventSocket {
  closed = false;
  readonly #listeners = new Map<string, ((message: { readonly data: unknown }) => void)[]>();
  addEventListener(type: string, listener: (message: { readonly data: unknown }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }
  close(): void {
    this.closed = true;
  }
  happen(type: 'open' | 'message' | 'close', data: unknown = null): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data });
  }
}

function linkUnderTest() {
  const sockets: HeldSocket[] = [];
  const link = new EventLink({
    open: () => {
      const socket = new HeldSocket();
      sockets.push(socket);
      return socket;
    },
  });
  onTestFinished(() => link.end());
  const states: string[] = [];
  const events: unknown[] = [];
  link.states.add((state) => states.push(state));
  link.events.add((event) => events.push(event));
  return { link, sockets, states, events, last: () => sockets.at(-1)! };
}

test('a first connection that holds is no news', async () => {
  const { link, last, states } = linkUnderTest();
  last().happen('open');
  await link.firstTry;
  expect(states).toEqual([]);
});

test('the pauses between tries grow to five seconds, and begin anew after one that held', async () => {
  const { sockets, last, states, link } = linkUnderTest();
  const pauses: number[] = [];
  for (let at = 0; at < 7; at += 1) {
    last().happen('close');
    const before = sockets.length;
    const since = Date.now();
    await vi.advanceTimersToNextTimerAsync();
    expect(sockets).toHaveLength(before + 1);
    pauses.push(Date.now() - since);
  }
  await link.firstTry;
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
  expect(states).toEqual(['lost']);
  last().happen('open');
  expect(states).toEqual(['lost', 'back']);
  last().happen('close');
  await vi.advanceTimersByTimeAsync(250);
  last().happen('open');
  expect(states).toEqual(['lost', 'back', 'lost', 'back']);
});

test('a connection without a word for 50 s is given up; every word keeps it', async () => {
  const { sockets, last, states, events } = linkUnderTest();
  last().happen('open');
  for (let at = 0; at < 5; at += 1) {
    await vi.advanceTimersByTimeAsync(49_000);
    last().happen('message', '{"beat":true}');
  }
  expect(states).toEqual([]);
  expect(events).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(states).toEqual(['lost']);
  expect(sockets[0]?.closed).toBe(true);
});

test('what an earlier connection says late is not heard', async () => {
  const { sockets, last, states, events } = linkUnderTest();
  last().happen('open');
  await vi.advanceTimersByTimeAsync(50_250);
  last().happen('open');
  sockets[0]?.happen('message', '{"event":"old"}');
  sockets[0]?.happen('close');
  expect(events).toEqual([]);
  expect(states).toEqual(['lost', 'back']);
});

test('it can be told to try at once, and does not try twice', async () => {
  const { link, sockets, last } = linkUnderTest();
  link.hurry();
  expect(sockets).toHaveLength(1);
  last().happen('close');
  link.hurry();
  link.hurry();
  expect(sockets).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sockets).toHaveLength(2);
});

test('words that are no JSON harm nothing', () => {
  vi.stubGlobal('reportError', vi.fn());
  const { last, events, states } = linkUnderTest();
  last().happen('open');
  last().happen('message', 'not JSON');
  last().happen('message', new ArrayBuffer(1));
  expect({ events, states }).toEqual({ events: [], states: [] });
  vi.unstubAllGlobals();
});

test('once ended it tries no more', async () => {
  const { link, sockets, last } = linkUnderTest();
  last().happen('open');
  link.end();
  expect(sockets[0]?.closed).toBe(true);
  last().happen('close');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sockets).toHaveLength(1);
});
