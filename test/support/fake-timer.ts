import type { FlushTimer } from '../../src-main/engine/body/flushes.ts';
import type { FakeClock } from './fake-clock.ts';

/** The timer of flushes, wound by a clock that stands still until a test winds it. */
export function fakeTimer(clock: FakeClock): FlushTimer {
  return {
    monotonic: () => clock.monotonic(),
    after: (ms, callback) => {
      const over = new AbortController();
      void clock.sleep(ms, over.signal).then(callback, () => undefined);
      return () => over.abort();
    },
  };
}
