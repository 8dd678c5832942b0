import { describe, expect, test } from 'vitest';
import { Throttle } from '../../../src-main/engine/line/throttle.ts';
import { withThrottle } from '../../../src-main/engine/line/with-throttle.ts';
import type { ByteTransport } from '../../../src-main/engine/ports/byte-transport.ts';
import { type FakeClock, fakeClock } from '../../support/fake-clock.ts';

const MiB = 1024 ** 2;
/** What goes at once at 2 MiB/s. */
const piece = 128 * 1024;
const never = new AbortController().signal;

/** A transport that takes what it is given, and notes how much each URL had. */
function takesAll(): { transport: ByteTransport; taken: Map<string, number> } {
  const taken = new Map<string, number>();
  const transport: ByteTransport = {
    async put(url, _headers, body, { signal }) {
      const gone = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
      const read = async (): Promise<void> => {
        for await (const piece of body.slices) taken.set(url, (taken.get(url) ?? 0) + piece.length);
      };
      await Promise.race([read(), gone]);
      return { status: 200, headers: {}, body: '', complete: true };
    },
    close: () => undefined,
  };
  return { transport, taken };
}

function send(transport: ByteTransport, url: string, size: number, signal = never) {
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; left -= MiB)
      yield await Promise.resolve(new Uint8Array(Math.min(left, MiB)));
  }
  return transport.put(url, {}, { size, slices: slices() }, { signal, onSent: () => undefined });
}

async function seconds(clock: FakeClock, count: number): Promise<void> {
  for (let tick = 0; tick < count * 20; tick += 1) await clock.advance(50);
}

const mebibytes = (bytes = 0): number => Math.round((bytes / MiB) * 4) / 4;

describe('a limit of bytes a second', () => {
  test('holds over all bodies, of two engines too, and gives each the same', async () => {
    const clock = fakeClock();
    const throttle = new Throttle(2 * MiB, clock);
    const one = takesAll();
    const two = takesAll();
    const first = withThrottle(one.transport, throttle);
    const second = withThrottle(two.transport, throttle);
    const all = [send(first, 'a', 5 * MiB), send(first, 'b', 5 * MiB), send(second, 'c', 5 * MiB)];
    all.push(send(second, 'd', 5 * MiB));
    await seconds(clock, 4);
    const gone = [...one.taken.values(), ...two.taken.values()];
    expect(gone).toHaveLength(4);
    expect(Math.max(...gone) - Math.min(...gone)).toBeLessThanOrEqual(piece);
    expect(Math.abs(gone.reduce((sum, each) => sum + each, 0) - 8 * MiB)).toBeLessThanOrEqual(3 * piece);
    await seconds(clock, 7);
    await Promise.all(all);
  });

  test('is heard within a second when it changes, by bodies under way', async () => {
    const clock = fakeClock();
    const throttle = new Throttle(64, clock);
    const { transport, taken } = takesAll();
    const sending = send(withThrottle(transport, throttle), 'a', 8 * MiB);
    await seconds(clock, 10);
    expect(taken.get('a')).toBeLessThan(800);
    throttle.setRate(MiB);
    await seconds(clock, 3);
    expect(mebibytes(taken.get('a'))).toBeGreaterThanOrEqual(2);
    expect(mebibytes(taken.get('a'))).toBeLessThanOrEqual(3.25);
    throttle.setRate(1024);
    const before = taken.get('a') ?? 0;
    await seconds(clock, 2);
    expect((taken.get('a') ?? 0) - before).toBeLessThanOrEqual(3 * 1024);
    throttle.setRate(null);
    await seconds(clock, 1);
    await sending;
    expect(taken.get('a')).toBe(8 * MiB);
  });

  test('is none: slices go as they come, and nothing sleeps', async () => {
    const clock = fakeClock();
    const { transport, taken } = takesAll();
    await send(withThrottle(transport, new Throttle(null, clock)), 'a', 3 * MiB);
    expect(taken.get('a')).toBe(3 * MiB);
    expect(clock.sleepers).toBe(0);
  });

  test('is heard by a body that began without one', async () => {
    const clock = fakeClock();
    const throttle = new Throttle(null, clock);
    const { transport, taken } = takesAll();
    const sending = send(withThrottle(transport, throttle), 'a', 64 * MiB);
    throttle.setRate(MiB);
    await seconds(clock, 4);
    expect(mebibytes(taken.get('a'))).toBeLessThanOrEqual(6);
    throttle.setRate(null);
    await seconds(clock, 1);
    await sending;
  });

  test('holds up no cancel, and who was cancelled takes nobody’s turn', async () => {
    const clock = fakeClock();
    const throttle = new Throttle(16, clock);
    const { transport, taken } = takesAll();
    const through = withThrottle(transport, throttle);
    const stop = new AbortController();
    const cancelled = send(through, 'a', MiB, stop.signal);
    await seconds(clock, 1);
    const stays = send(through, 'b', 32);
    stop.abort(new Error('paused'));
    await expect(cancelled).rejects.toThrow('paused');
    const before = taken.get('a');
    await seconds(clock, 3);
    await stays;
    expect(taken.get('a')).toBe(before);
  });

  test('leaves no timer behind when nobody waits any more', async () => {
    const clock = fakeClock();
    const throttle = new Throttle(16, clock);
    const leaving = new AbortController();
    await throttle.take(1, never);
    const waiting = throttle.take(16, leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await clock.advance(1_000);
    expect(clock.sleepers).toBe(0);
  });
});
