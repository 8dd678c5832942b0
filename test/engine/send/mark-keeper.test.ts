import { expect, test } from 'vitest';
import { TransferBook } from '../../../src-main/engine/book/transfer-book.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { MarkKeeper } from '../../../src-main/engine/send/mark-keeper.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const target: Target = {
  ...{ object: 'http://127.0.0.1/a', refreshes: true, expiresAt: null },
  put: () => Promise.reject(new Error('Nothing is sent here.')),
};

/** A body of 100 bytes that begins now, the so manieth of its transfer. */
async function begun(attempts: number) {
  const clock = fakeClock();
  const book = new TransferBook(memoryLedger(), () => target, clock);
  const identity = { ...sampleRecord('a').identity!, size: 100 };
  const [transfer] = await book.insert([sampleRecord('a', { attempts, identity })]);
  return { clock, transfer: transfer!, keeper: new MarkKeeper(book, transfer!, 1, clock) };
}

test('no whole body had left when the bytes before the last were noted: of the last it is heard late', async () => {
  const { clock, transfer, keeper } = await begun(1);
  await clock.advance(100);
  keeper.note(60);
  const noted = clock.monotonic();
  await clock.advance(300);
  keeper.note(100);
  expect(transfer.wholeSince).toBe(noted);
});

test('of a body that goes in one piece: when it began', async () => {
  const { clock, transfer, keeper } = await begun(1);
  const before = clock.monotonic();
  await clock.advance(300);
  keeper.note(100);
  expect(transfer.wholeSince).toBe(before);
});

test('where the last bytes were held: when they still were', async () => {
  const { clock, transfer, keeper } = await begun(1);
  keeper.note(60);
  await clock.advance(5_000);
  keeper.notGone();
  const held = clock.monotonic();
  await clock.advance(300);
  keeper.note(100);
  expect(transfer.wholeSince).toBe(held);
});

test('nothing is known of it while bytes are missing, nor after another body', async () => {
  const first = await begun(1);
  first.keeper.note(99);
  expect(first.transfer.wholeSince).toBeNull();
  const second = await begun(2);
  second.keeper.note(100);
  expect(second.transfer.wholeSince).toBeNull();
});
