import { describe, expect, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { TransferBook } from '../../../src-main/engine/book/transfer-book.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { lastLook } from '../../../src-main/engine/send/last-look.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const missed = { kind: 'lizard', unwatched: true };
const made = { kind: 'lizard' };
type Noted = NonNullable<Target['lastLook']>['noted'];
const noteMiss: Noted = (outcome) => (outcome === 'missed' ? missed : null);

async function looking(look: (signal: AbortSignal) => Promise<void>, noted: Noted = noteMiss) {
  const [clock, ledger, control] = [fakeClock(), memoryLedger(), new AbortController()];
  const target: Target = {
    ...{ object: 'http://127.0.0.1/a', refreshes: true, expiresAt: null, lastLook: { look, noted } },
    put: () => Promise.reject(new Error('Nothing is sent here.')),
  };
  const book = new TransferBook(ledger, () => target, clock);
  const [transfer] = await book.insert([sampleRecord('a')]);
  const before = transfer!.record.destination;
  const seen: { ended: unknown } = { ended: 'not yet' };
  const done = lastLook({ book, clock, log: () => undefined }, transfer!, control.signal).then(
    () => (seen.ended = 'goes'),
    (error: unknown) => (seen.ended = error),
  );
  await clock.advance(0);
  const kept = async () => (await ledger.read()).transfers[0]!.destination;
  return { clock, control, done, seen, before, kept };
}

test('a place as it was lets the last slice go, and nothing is written', async () => {
  const { seen, kept, before } = await looking(() => Promise.resolve());
  expect(seen.ended).toBe('goes');
  expect(await kept()).toEqual(before);
});

test('one that was missed before and is made now is noted as made', async () => {
  const { seen, kept } = await looking(
    () => Promise.resolve(),
    (outcome) => (outcome === 'made' ? made : null),
  );
  expect(seen.ended).toBe('goes');
  expect(await kept()).toEqual(made);
});

describe('a place that is not as it was holds the slice back', () => {
  test.each([
    new WaitError({ for: 'decision', code: 'already-there', message: 'Someone else came.' }),
    new SluiceError({ code: 'not-found', message: 'The result is gone.' }),
  ])('$message', async (error) => {
    const { seen, kept, before } = await looking(() => Promise.reject(error));
    expect(seen.ended).toBe(error);
    expect(await kept()).toEqual(before);
  });
});

describe('one that cannot be asked holds no body up; that is in the ledger before the slice goes', () => {
  test.each([
    new WaitError({ for: 'portal', code: 'network', message: 'Down.' }),
    new WaitError({ for: 'key', code: 'unauthorised', message: 'Refused.' }),
    new SluiceError({ code: 'portal-refused', message: 'Not for you.' }),
  ])('$message', async (error) => {
    const { seen, kept } = await looking(() => Promise.reject(error));
    expect(seen.ended).toBe('goes');
    expect(await kept()).toEqual(missed);
  });

  test('an answer that does not come within ten seconds is given up', async () => {
    let given: AbortSignal | null = null;
    const { clock, seen, kept, done, before } = await looking((signal) => {
      given = signal;
      return new Promise(() => undefined);
    });
    await clock.advance(9_999);
    expect([seen.ended, await kept()]).toEqual(['not yet', before]);
    await clock.advance(1);
    await done;
    expect([seen.ended, await kept()]).toEqual(['goes', missed]);
    expect(given).toMatchObject({ aborted: true, reason: { name: 'TimeoutError' } });
  });
});

test.each([
  ['is not answered', () => new Promise<void>(() => undefined)],
  ['fails for the stop', stopped],
  ['ends well all the same', answeredLate],
])('a stop while the look %s is the stop, and nothing is written', async (_, look) => {
  const { control, done, seen, kept, before } = await looking(look);
  control.abort(new Error('stopped'));
  await done;
  expect(seen.ended).toMatchObject({ message: 'stopped' });
  expect(await kept()).toEqual(before);
});

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}

function answeredLate(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}
