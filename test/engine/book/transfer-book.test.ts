import { describe, expect, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { TransferBook } from '../../../src-main/engine/book/transfer-book.ts';
import { UnwrittenError } from '../../../src-main/engine/book/unwritten-error.ts';
import type { Ledger, LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { samplePart, sampleRecord } from '../../support/ledger-samples.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const targetAt = (object: string): Target => ({
  ...{ object, refreshes: true, expiresAt: null },
  put: () => Promise.reject(new Error('Nothing is sent here.')),
});
const full = new SluiceError({ code: 'disk-full', message: 'The disk is full.' });

/** A book whose ledger takes nothing that `refuses` says of; what it took, in order. */
async function opened() {
  const inner = memoryLedger();
  const taken: LedgerWrite[] = [];
  const control: { refuses: (batch: readonly LedgerWrite[]) => boolean } = { refuses: () => false };
  const ledger: Ledger = {
    ...inner,
    write: async (batch) => {
      const refused = control.refuses(batch);
      await Promise.resolve();
      if (refused) throw full;
      await inner.write(batch);
      taken.push(...batch);
    },
  };
  const openTarget = ({ kind }: { readonly kind: string }) => targetAt(`http://127.0.0.1/${kind}`);
  const book = new TransferBook(ledger, openTarget, fakeClock());
  const [transfer] = await book.insert([sampleRecord('a', { state: { kind: 'uploading' } })]);
  await book.note(transfer!, [
    { type: 'accepted', id: 'a', part: samplePart(1) },
    { type: 'sent', id: 'a', part: 2, mark: 7 },
  ]);
  /** What this transfer is, as whoever comes next would see it. */
  const seen = () => {
    const { record, parts, acceptedBytes, target } = transfer!;
    return structuredClone({ record, parts: [...parts], acceptedBytes, object: target.object });
  };
  return { book, control, taken, transfer: transfer!, seen };
}

describe('a change that the ledger does not take has not happened', () => {
  test.each<[string, readonly LedgerWrite[]]>([
    ['an accepted part', [{ type: 'accepted', id: 'a', part: samplePart(2) }]],
    ['a part accepted in the place of another', [{ type: 'accepted', id: 'a', part: samplePart(1) }]],
    ['all parts forgotten', [{ type: 'forget-parts', id: 'a' }]],
    ['one part forgotten', [{ type: 'forget-parts', id: 'a', numbers: [1] }]],
    ['another destination', [{ type: 'destination', id: 'a', destination: { kind: 'elsewhere' } }]],
    ['an attempt', [{ type: 'attempt', id: 'a' }]],
    [
      'parts forgotten and accepted at once',
      [
        { type: 'forget-parts', id: 'a' },
        { type: 'accepted', id: 'a', part: samplePart(3) },
      ],
    ],
  ])('%s', async (_, writes) => {
    const { book, control, transfer, seen } = await opened();
    const before = seen();
    control.refuses = () => true;
    await expect(book.note(transfer, writes)).rejects.toThrow(UnwrittenError);
    expect(seen()).toEqual(before);
  });

  test('a move with its facts: nobody hears of it', async () => {
    const { book, control, transfer, seen } = await opened();
    const [before, heard] = [seen(), [] as string[]];
    book.subscribe((_, state) => heard.push(state.kind));
    control.refuses = () => true;
    const part = { type: 'accepted', id: 'a', part: samplePart(2) } as const;
    await expect(book.move(transfer, { type: 'verify' }, [part])).rejects.toThrow(UnwrittenError);
    expect([seen(), heard]).toEqual([before, []]);
  });

  test('what another change made meanwhile, and is durable, stays', async () => {
    const { book, control, transfer } = await opened();
    control.refuses = (batch) => batch.some((write) => write.type === 'accepted' && write.part.number === 2);
    const failing = book.note(transfer, [{ type: 'accepted', id: 'a', part: samplePart(2) }]);
    const going = book.note(transfer, [
      { type: 'accepted', id: 'a', part: samplePart(3) },
      { type: 'verified', id: 'a', verified: 'md5' },
    ]);
    await expect(failing).rejects.toThrow(UnwrittenError);
    await going;
    expect([...transfer.parts.keys()]).toEqual([1, 3]);
    expect(transfer.acceptedBytes).toBe(samplePart(1).size + samplePart(3).size);
    expect(transfer.record.verified).toBe('md5');
  });

  test('of two that are refused one after the other, neither has', async () => {
    const { book, control, transfer, seen } = await opened();
    const before = seen();
    control.refuses = () => true;
    const writes = (['high', 'low'] as const).map((priority) =>
      book.note(transfer, [{ type: 'priority', id: 'a', priority }]),
    );
    for (const each of writes) await expect(each).rejects.toThrow(UnwrittenError);
    expect(seen()).toEqual(before);
  });

  test('one that says the same as a refused one before it, and is durable, stays', async () => {
    const { book, control, transfer } = await opened();
    const high = { type: 'priority', id: 'a', priority: 'high' } as const;
    let left = 1;
    control.refuses = () => left-- > 0;
    const [failing, going] = [book.note(transfer, [high]), book.note(transfer, [high])];
    await expect(failing).rejects.toThrow(UnwrittenError);
    await going;
    expect(transfer.record.priority).toBe('high');
  });

  test('a move that was to go with it is not made again over a later one', async () => {
    const { book, control, transfer, taken } = await opened();
    book.moveSoon(transfer, { type: 'wait', wait: { for: 'retry', code: 'network', message: 'Later.' } });
    let left = 1;
    control.refuses = () => left-- > 0;
    const failing = book.note(transfer, [{ type: 'priority', id: 'a', priority: 'high' }]);
    const cancelled = book.move(transfer, { type: 'cancel' });
    await expect(failing).rejects.toThrow(UnwrittenError);
    await cancelled;
    await book.note(transfer, [{ type: 'removed', id: 'a', at: '2026-01-02T00:00:00.000Z' }]);
    const states = taken.flatMap((write) => (write.type === 'state' ? [write.state.kind] : []));
    expect(states).toEqual(['cancelled']);
    expect(transfer.record).toMatchObject({ priority: 'normal', state: { kind: 'cancelled' } });
  });

  test('a move that was to go with it goes with the next one', async () => {
    const { book, control, transfer, taken } = await opened();
    book.moveSoon(transfer, { type: 'wait', wait: { for: 'retry', code: 'network', message: 'Later.' } });
    control.refuses = () => true;
    await expect(book.note(transfer, [{ type: 'attempt', id: 'a' }])).rejects.toThrow(UnwrittenError);
    control.refuses = () => false;
    taken.length = 0;
    await book.note(transfer, [{ type: 'sent', id: 'a', part: 2, mark: 9 }]);
    expect(taken).toMatchObject([
      { type: 'state', state: { kind: 'waiting' } },
      { type: 'sent', mark: 9 },
    ]);
  });
});

describe('a row that the ledger does not take is not there', () => {
  test('a new one, which nobody finds among the others meanwhile', async () => {
    const { book, control } = await opened();
    control.refuses = () => true;
    const record = sampleRecord('b', { object: 'http://127.0.0.1/b' });
    const inserted = book.insert([record]);
    expect([book.size, book.toObject(record.object)?.record.id]).toEqual([1, 'b']);
    await expect(inserted).rejects.toThrow(full);
    expect([book.size, book.get('b'), book.toObject(record.object)]).toEqual([1, undefined, undefined]);
  });

  test('one in the place of another, which is still in its place', async () => {
    const { book, control, transfer, seen } = await opened();
    transfer.inThisRun = true;
    const before = seen();
    control.refuses = () => true;
    const record = { ...transfer.record, id: 'b' };
    await expect(book.replace(transfer, record)).rejects.toThrow(UnwrittenError);
    expect([book.size, book.toObject(record.object), transfer.inThisRun]).toEqual([1, transfer, true]);
    expect(seen()).toEqual(before);
  });
});
