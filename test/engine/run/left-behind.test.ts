import { describe, expect, test } from 'vitest';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { liveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import { storedRow } from '../../../src-main/engine/report/stored-row.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine, type TestEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });
const network = { kind: 'waiting', for: 'network', code: 'network', message: 'The line is gone.' } as const;
const expired = { kind: 'waiting', for: 'fresh-url', code: 'url-expired', message: 'Ended.' } as const;
const failed = { kind: 'failed', failure: { code: 'network', message: 'Gone.' } } as const;

/** What a process that died may leave of a single PUT before its acceptance was durable. */
const before: readonly TransferState[] = [
  { kind: 'queued' },
  { kind: 'preparing' },
  { kind: 'uploading' },
  network,
  expired,
  { kind: 'paused' },
  failed,
  { kind: 'cancelled' },
];

async function started(ledger: Ledger): Promise<TestEngine> {
  return startEngine({ deps: { ledger: { ...ledger, close: () => Promise.resolve() } } });
}

/** A ledger, as a process leaves it that dies in this state; `accepted`: the store has the body, and the ledger knows. */
async function leftIn(state: TransferState, accepted: boolean) {
  const [s3, files, ledger] = [await demoS3(), await testFiles([5_000]), memoryLedger()];
  const requests: NewTransfer[] = await putRequests(s3, files);
  const first = await started(ledger);
  const [row] = await first.engine.add(requests, { again: false, signal });
  if (accepted) await first.engine.settled();
  await first.close();
  const id = row?.id ?? '';
  await ledger.write([{ type: 'state', id, state }]);
  if (!accepted) await ledger.write([{ type: 'attempt', id }]);
  s3.clearCounts();
  return { s3, files, ledger, requests, id };
}

async function afterwards(ledger: Ledger, begin: (engine: TestEngine['engine']) => Promise<unknown>) {
  const run = await started(ledger);
  await begin(run.engine);
  await run.engine.settled();
  await run.close();
  return run.engine.rows()[0];
}

describe('left before its acceptance', () => {
  test.each(before)('$kind: asked for again it is sent once', async (state) => {
    const { s3, files, ledger, requests } = await leftIn(state, false);
    const row = await afterwards(ledger, (engine) => engine.add(requests, { again: false, signal }));
    expect(row).toMatchObject({ state: 'done', verified: 'md5' });
    expect(puts(s3, 'file-0.bin').begun).toBe(1);
    expect(await storedMd5(s3, 'file-0.bin')).toBe(files[0]!.md5);
  });

  test.each(before.filter(({ kind }) => kind !== 'failed' && kind !== 'cancelled'))(
    '$kind: resumed it is sent once',
    async (state) => {
      const { s3, ledger } = await leftIn(state, false);
      const row = await afterwards(ledger, (engine) => engine.resume('all'));
      expect(row).toMatchObject({ state: 'done', verified: 'md5' });
      expect(puts(s3, 'file-0.bin').begun).toBe(1);
    },
  );

  test.each(before.slice(-2))('$kind: "resume all" leaves it alone', async (state) => {
    const { s3, ledger } = await leftIn(state, false);
    expect(await afterwards(ledger, (engine) => engine.resume('all'))).toMatchObject({ state: state.kind });
    expect(puts(s3, 'file-0.bin').begun).toBe(0);
  });

  test('failed: retried it is sent once', async () => {
    const { s3, ledger } = await leftIn(failed, false);
    const row = await afterwards(ledger, (engine) => engine.retry('failed'));
    expect(row).toMatchObject({ state: 'done', verified: 'md5' });
    expect(puts(s3, 'file-0.bin').begun).toBe(1);
  });

  test.each(before)('$kind: it can be cancelled', async (state) => {
    const { ledger, id } = await leftIn(state, false);
    const row = await afterwards(ledger, (engine) => engine.cancel([id]));
    expect(row).toMatchObject({ state: 'cancelled' });
  });
});

describe('left verifying, with its acceptance in the ledger', () => {
  test.each<[string, (engine: TestEngine['engine'], requests: NewTransfer[]) => Promise<unknown>]>([
    ['asked for again', (engine, requests) => engine.add(requests, { again: false, signal })],
    ['resumed', (engine) => engine.resume('all')],
  ])('%s it is proven, and nothing is sent', async (_, begin) => {
    const { s3, ledger, requests } = await leftIn({ kind: 'verifying' }, true);
    const row = await afterwards(ledger, (engine) => begin(engine, requests));
    expect(row).toMatchObject({ state: 'done', verified: 'md5' });
    expect(puts(s3, 'file-0.bin').begun).toBe(0);
  });

  test('it is too late to cancel it', async () => {
    const { ledger, id } = await leftIn({ kind: 'verifying' }, true);
    const run = await started(ledger);
    const { refused } = await run.engine.cancel([id]);
    await run.close();
    expect(refused).toMatchObject([{ failure: { code: 'too-late' } }]);
  });
});

test.each<TransferState>([...before, { kind: 'verifying' }, { kind: 'done' }])(
  'the status of what was left $kind is told without an engine',
  async (state) => {
    const { ledger } = await leftIn(state, false);
    const { transfers } = await ledger.read();
    const row = storedRow(liveTransfer(transfers[0]!, [], openTarget(transfers[0]!.destination)));
    expect(row).toMatchObject({ name: 'file-0.bin', acceptedBytes: 0, inFlightBytes: 0 });
    expect(['preparing', 'uploading', 'verifying']).not.toContain(row.state);
  },
);
