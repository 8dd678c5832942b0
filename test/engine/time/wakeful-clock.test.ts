import { expect, test } from 'vitest';
import { wakefulClock } from '../../../src-main/engine/time/wakeful-clock.ts';
import { fakeClock } from '../../support/fake-clock.ts';

test('all who sleep are woken before their time, and may sleep again', async () => {
  const inner = fakeClock();
  const clock = wakefulClock(inner);
  const naps = [clock.sleep(1_000), clock.sleep(1_000_000)];
  clock.wake();
  await Promise.all(naps);
  expect(clock.monotonic()).toBe(0);
  const again = clock.sleep(500);
  await inner.advance(500);
  await again;
  expect(inner.sleepers).toBe(0);
});

test('who is aborted leaves with the reason, and no other is woken', async () => {
  const inner = fakeClock();
  const clock = wakefulClock(inner);
  const control = new AbortController();
  const reason = new Error('enough');
  const leaving = clock.sleep(1_000, control.signal);
  const staying = clock.sleep(1_000);
  control.abort(reason);
  await expect(leaving).rejects.toBe(reason);
  expect(inner.sleepers).toBe(1);
  await inner.advance(1_000);
  await staying;
  await expect(clock.sleep(1, control.signal)).rejects.toBe(reason);
});
