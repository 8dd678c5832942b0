import { expect, test } from 'vitest';
import fc from 'fast-check';
import { stageBatches } from '../../../src-main/engine/ledger/stage-batches.ts';
import type { LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';

const write = (id: string): LedgerWrite => ({ type: 'attempt', id });

test('messages together are the batches, in order, none over the limit', () => {
  const sizes = fc.array(fc.nat({ max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 5 }), (lengths, limit) => {
      const batches = lengths.map((length, batch) =>
        Array.from({ length }, (_, index) => write(`${batch}.${index}`)),
      );
      const messages = stageBatches(batches, limit);
      const rebuilt: LedgerWrite[][] = batches.map(() => []);
      for (const staged of messages.flat()) rebuilt[staged.batch]!.push(...staged.writes);
      expect(rebuilt).toEqual(batches);
      const totals = messages.map((staged) => staged.reduce((sum, each) => sum + each.writes.length, 0));
      expect(Math.max(...totals)).toBeLessThanOrEqual(limit);
    }),
  );
});

test('what fits goes in one message', () => {
  expect(stageBatches([[write('a')], [write('b'), write('c')]], 3)).toHaveLength(1);
  expect(stageBatches([[]], 3)).toEqual([[]]);
});
