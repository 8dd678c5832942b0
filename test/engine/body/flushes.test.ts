import { describe, expect, test } from 'vitest';
import { flushLimit, Flushes } from '../../../src-main/engine/body/flushes.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeTimer } from '../../support/fake-timer.ts';

/** A file whose flush ends when the test says so. */
function slowFile() {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const file = {
    begun: 0,
    flush: async () => {
      file.begun += 1;
      await promise;
    },
  };
  return { file, end: () => resolve(undefined), fail: () => reject(new Error('EINVAL')) };
}

/** Notes when a promise is through. */
function watched(promise: Promise<void>) {
  const seen = { isThrough: false, promise };
  void promise.then(() => {
    seen.isThrough = true;
  });
  return seen;
}

describe('flushes of one reading thread', () => {
  test('are waited for', async () => {
    const clock = fakeClock();
    const { file, end } = slowFile();
    const flush = watched(new Flushes(fakeTimer(clock)).flush(file));
    await clock.advance(flushLimit - 1);
    expect(flush.isThrough).toBe(false);
    end();
    await flush.promise;
    expect(clock.sleepers).toBe(0);
  });

  test('are no longer waited for than the limit', async () => {
    const clock = fakeClock();
    const flush = watched(new Flushes(fakeTimer(clock)).flush(slowFile().file));
    await clock.advance(flushLimit);
    expect(flush.isThrough).toBe(true);
  });

  test('may be refused by the file system', async () => {
    const clock = fakeClock();
    const { file, fail } = slowFile();
    const flush = new Flushes(fakeTimer(clock)).flush(file);
    fail();
    await expect(flush).resolves.toBeUndefined();
    expect(clock.sleepers).toBe(0);
  });

  test('go one after the other', async () => {
    const flushes = new Flushes(fakeTimer(fakeClock()));
    const [first, second] = [slowFile(), slowFile()];
    const both = [flushes.flush(first.file), flushes.flush(second.file)];
    expect([first.file.begun, second.file.begun]).toEqual([1, 0]);
    first.end();
    await both[0];
    expect(second.file.begun).toBe(1);
    second.end();
    await both[1];
  });

  test('do not wait for one that takes too long, until it has ended', async () => {
    const clock = fakeClock();
    const flushes = new Flushes(fakeTimer(clock));
    const [stuck, behind, later] = [slowFile(), slowFile(), slowFile()];
    const waiting = watched(flushes.flush(stuck.file));
    const queued = watched(flushes.flush(behind.file));
    await clock.advance(flushLimit);
    expect([waiting.isThrough, queued.isThrough]).toEqual([true, true]);
    await flushes.flush(later.file);
    expect([behind.file.begun, later.file.begun]).toEqual([0, 0]);
    stuck.end();
    await clock.advance(0);
    later.end();
    await flushes.flush(later.file);
    expect(later.file.begun).toBe(1);
  });

  test('wait for others no longer than the limit, though none of those takes too long', async () => {
    const clock = fakeClock();
    const flushes = new Flushes(fakeTimer(clock));
    const [first, second, third] = [slowFile(), slowFile(), slowFile()];
    const all = [first, second, third].map(({ file }) => watched(flushes.flush(file)));
    await clock.advance(flushLimit - 1);
    first.end();
    await clock.advance(flushLimit - 1);
    second.end();
    await clock.advance(0);
    expect(all.map(({ isThrough }) => isThrough)).toEqual([true, true, true]);
    expect(third.file.begun).toBe(0);
  });
});
