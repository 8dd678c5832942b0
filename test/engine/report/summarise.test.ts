import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TransferStateKind } from '../../../src-main/contract/transfer-state.ts';
import { summarise } from '../../../src-main/engine/report/summarise.ts';

const kinds: TransferStateKind[] = [
  'queued',
  'preparing',
  'uploading',
  'finishing',
  'verifying',
  'done',
  'following',
  'available',
  'unconfirmed',
  'waiting',
  'paused',
  'failed',
  'skipped',
  'cancelled',
];

test('the states of a summary are disjoint and add up to its total', () => {
  const counted = fc.record({
    state: fc.constantFrom(...kinds),
    size: fc.nat(),
    sentBytes: fc.nat(),
    resentBytes: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(counted), (transfers) => {
      const { event, total, bytes, sentBytes, resentBytes, seconds, ...states } = summarise(transfers, 1);
      expect(event).toBe('summary');
      expect(seconds).toBe(1);
      expect(total).toBe(transfers.length);
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(bytes).toBe(transfers.reduce((sum, each) => sum + each.size, 0));
      expect(sentBytes).toBe(transfers.reduce((sum, each) => sum + each.sentBytes, 0));
      expect(resentBytes).toBe(transfers.reduce((sum, each) => sum + each.resentBytes, 0));
    }),
  );
});
