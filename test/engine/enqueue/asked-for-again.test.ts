import { randomBytes } from 'node:crypto';
import { mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFileBodies } from '../../../src-main/engine/body/create-file-bodies.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { EngineDeps } from '../../../src-main/engine/engine-options.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { FileBodies } from '../../../src-main/engine/ports/file-body.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { rowWhen } from '../../support/engine/until.ts';
import { startEngine, type TestEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles, writeTestFile } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();

/** One more run on a ledger that outlives it. */
async function run(
  ledger: Ledger,
  requests: readonly NewTransfer[],
  deps: Partial<EngineDeps> = {},
): Promise<TestEngine> {
  const kept: Ledger = { ...ledger, close: () => Promise.resolve() };
  const started = await startEngine({ deps: { ledger: kept, ...deps } });
  try {
    await started.engine.add(requests, { again: false, signal });
    await started.engine.settled();
  } finally {
    await started.close();
  }
  return started;
}

/** As a process leaves it that is killed in this state. */
async function leftIn(ledger: Ledger, state: TransferState): Promise<void> {
  const { transfers } = await ledger.read();
  await ledger.write(transfers.map(({ id }) => ({ type: 'state', id, state })));
}

test.each<TransferState>([
  { kind: 'verifying' },
  { kind: 'failed', failure: { code: 'checksum-mismatch', message: 'Damaged.' } },
])('a file that changed while its upload was left $kind is sent as it is now', async (state) => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000]), memoryLedger()];
  const requests = await putRequests(s3, files);
  await run(ledger, requests);
  await leftIn(ledger, state);
  const changed = await writeTestFile(files[0]!.path, randomBytes(4_000));
  const { rows } = await run(ledger, requests);
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  expect(await storedMd5(s3, 'file-0.bin')).toBe(changed.md5);
});

test('an upload left verifying whose file is the same sends nothing again', async () => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000]), memoryLedger()];
  const requests = await putRequests(s3, files);
  await run(ledger, requests);
  await leftIn(ledger, { kind: 'verifying' });
  const { rows } = await run(ledger, requests);
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  expect(puts(s3, 'file-0.bin').begun).toBe(1);
});

test('what the store has is not sent again because the disk of the file is away for a while', async () => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000]), memoryLedger()];
  const requests = await putRequests(s3, files);
  await run(ledger, requests);
  const folder = dirname(files[0]!.path);
  const elsewhere = join(await mkdtemp(join(tmpdir(), 'sluice-away-')), 'away');
  onTestFinished(() => rm(dirname(elsewhere), { recursive: true }));
  await rename(folder, elsewhere);
  const away = await run(ledger, requests);
  await rename(elsewhere, folder);
  expect(away.engine.summary()).toMatchObject({ skipped: 1, failed: 0 });
  const back = await run(ledger, requests);
  expect(back.engine.summary()).toMatchObject({ skipped: 1, sentBytes: 0 });
  expect(puts(s3, 'file-0.bin').begun).toBe(1);
});

test('one file that changes while it is compared refuses nobody else', async () => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000, 5_000]), memoryLedger()];
  const requests = await putRequests(s3, files);
  await run(ledger, requests);
  await utimes(files[0]!.path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  const bodies = createFileBodies();
  onTestFinished(() => bodies.close());
  let opened = 0;
  const changing: FileBodies = {
    ...bodies,
    open: (ask) => {
      opened += 1;
      if (opened > 1) return bodies.open(ask);
      throw new SluiceError({ code: 'file-changed', message: 'The file changed while it was read.' });
    },
  };
  const { rows, engine } = await run(ledger, requests, { bodies: changing });
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done' });
  expect(engine.summary()).toMatchObject({ done: 1, skipped: 1, failed: 0 });
});

test('a plan whose files the store all has costs no write for each of them', async () => {
  const [s3, files, ledger] = [
    await demoS3(),
    await testFiles(Array.from({ length: 40 }, () => 10)),
    memoryLedger(),
  ];
  const requests = await putRequests(s3, files);
  await run(ledger, requests);
  let writes = 0;
  const counting: Ledger = {
    ...ledger,
    write: (batch) => {
      writes += 1;
      return ledger.write(batch);
    },
  };
  const { engine } = await run(counting, requests);
  expect(engine.summary()).toMatchObject({ skipped: 40 });
  expect(writes).toBeLessThan(5);
});

test('another file for the same object is sent, though the one before was accepted and not yet proven', async () => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000, 4_000]), memoryLedger()];
  const [first] = await putRequests(s3, files);
  await run(ledger, [first!]);
  await leftIn(ledger, { kind: 'verifying' });
  await run(ledger, [{ ...first!, path: files[1]!.path }]);
  expect(await storedMd5(s3, 'file-0.bin')).toBe(files[1]!.md5);
});

test('what the store had before stays as history, out of sight, and never comes back into the queue', async () => {
  const [s3, files, ledger] = [await demoS3(), await testFiles([4_000, 5_000]), memoryLedger()];
  const [first] = await putRequests(s3, files);
  await run(ledger, [first!]);
  const [before] = (await ledger.read()).transfers;
  const { engine } = await run(ledger, [{ ...first!, path: files[1]!.path }]);
  expect(engine.summary()).toMatchObject({ total: 1, done: 1 });
  const { transfers, parts } = await ledger.read();
  expect(transfers).toMatchObject([
    {
      id: before!.id,
      state: { kind: 'done' },
      endedAt: before!.endedAt,
      removedAt: expect.any(String) as string,
    },
    { state: { kind: 'done' }, removedAt: null },
  ]);
  expect(parts.get(before!.id)).toMatchObject([{ md5: files[0]!.md5 }]);

  const next = await startEngine({ deps: { ledger: { ...ledger, close: () => Promise.resolve() } } });
  expect(next.engine.rows().map(({ path }) => path)).toEqual([files[1]!.path]);
  expect(await next.engine.restore([before!.id])).toBe(0);
  expect(await next.engine.inPlace(() => true, files[0]!.path)).toBeNull();
  await next.engine.add([{ ...first!, path: files[1]!.path }], { again: false, signal });
  expect(next.engine.rows()).toMatchObject([{ path: files[1]!.path, state: 'skipped' }]);
  await next.close();
});

test('another file for an object that is under way is not sent, and that is said', async () => {
  const s3 = await demoS3({ faults: createFaultScript() });
  const files = await testFiles([400_000, 4_000]);
  const [first] = await putRequests(s3, files);
  s3.faults.add({ match: { method: 'PUT', count: 1 }, do: { kind: 'slow', bytesPerSecond: 400_000 } });
  const notices: string[] = [];
  const { engine, close } = await startEngine({ deps: { notice: (message) => notices.push(message) } });
  await engine.add([first!], { again: false, signal });
  const settled = engine.settled();
  await rowWhen(engine, first!.name, ({ state }) => state === 'uploading');
  await engine.add([{ ...first!, path: files[1]!.path }], { again: false, signal });
  expect(notices).toMatchObject([expect.stringContaining(files[1]!.path)]);
  await settled;
  expect(await storedMd5(s3, 'file-0.bin')).toBe(files[0]!.md5);
  await close();
});
