import type { Ledger } from '../../src-main/engine/ports/ledger.ts';

/** A ledger that also notes how long each write took that held an acceptance, until it was durable (ms). */
export function timedLedger(inner: Ledger): { ledger: Ledger; commitMs: number[] } {
  const commitMs: number[] = [];
  const ledger: Ledger = {
    read: () => inner.read(),
    async write(batch) {
      const began = performance.now();
      await inner.write(batch);
      if (batch.some(({ type }) => type === 'accepted')) commitMs.push(performance.now() - began);
    },
    close: () => inner.close(),
  };
  return { ledger, commitMs };
}
