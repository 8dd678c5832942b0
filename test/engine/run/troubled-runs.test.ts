import { expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { createFileBodies } from '../../../src-main/engine/body/create-file-bodies.ts';
import type { ByteTransport } from '../../../src-main/engine/ports/byte-transport.ts';
import type { FileBodies } from '../../../src-main/engine/ports/file-body.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { ledgerPlace, startEngine, type TestEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const add = { again: false, signal };

/** Resolves when a transfer reaches a state. */
function reaches({ engine }: TestEngine, name: string, state: string): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const leave = engine.subscribe((row) => {
    if (row.name === name && row.state === state) resolve(undefined);
  });
  return promise.finally(leave);
}

test('a step of the wall clock makes no living URL look dead', async () => {
  let jump = 0;
  const real = systemClock();
  const clock = { ...real, now: () => real.now() + jump };
  const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock });
  const s3 = await demoS3();
  const [first, second] = await putRequests(s3, await testFiles([100, 200]));
  const started = await startEngine({ deps: { clock, openTarget } });
  await started.engine.add([first!], add);
  await started.engine.settled();
  jump = 2 * 3600 * 1000;
  await started.engine.add([second!], add);
  await started.engine.settled();
  await started.close();
  expect(started.rows.get('file-1.bin')).toMatchObject({ state: 'done' });
});

test('files on a disk that is away hold up no other file', async () => {
  const s3 = await demoS3();
  const files = await testFiles([1, 2, 3, 4, 5]);
  const requests = (await putRequests(s3, files)).map((each, index) =>
    index < 4 ? { ...each, path: `/nowhere-at-all/${each.name}` } : each,
  );
  const started = await startEngine({ options: { connections: 1 } });
  await started.engine.add(requests, add);
  const done = reaches(started, 'file-4.bin', 'done');
  const settled = started.engine.settled();
  await done;
  await started.close();
  await settled;
  expect(started.rows.get('file-0.bin')).toMatchObject({ state: 'queued' });
});

test('a disk that is full at the very last write is told', async () => {
  const inner = memoryLedger();
  const full = new SluiceError({ code: 'disk-full', message: 'Full.' });
  const ledger: Ledger = {
    ...inner,
    write: (batch) =>
      batch.some(({ type }) => type === 'verified') ? Promise.reject(full) : inner.write(batch),
  };
  const s3 = await demoS3();
  const started = await startEngine({ deps: { ledger } });
  await started.engine.add(await putRequests(s3, await testFiles([10])), add);
  const outcome = await started.engine.settled().then(
    () => 'fine',
    () => 'told',
  );
  const { done } = started.engine.summary();
  await started.close();
  expect({ outcome, done }).toEqual({ outcome: 'told', done: 0 });
});

async function cancelledAtAcceptance(follower: boolean) {
  const bodies = createFileBodies();
  onTestFinished(() => bodies.close());
  const reached = Promise.withResolvers<undefined>();
  const goOn = Promise.withResolvers<undefined>();
  const late: FileBodies = {
    ...bodies,
    open: async (ask) => {
      const range = await bodies.open(ask);
      return {
        slices: range.slices,
        close: () => range.close(),
        digests: async () => {
          reached.resolve(undefined);
          await goOn.promise;
          return range.digests();
        },
      };
    },
  };
  const clock = systemClock();
  const plain = createOpenTarget({ keys: { keyFor: () => undefined }, clock });
  const s3 = await demoS3();
  const started = await startEngine({
    options: { followForMs: null },
    deps: {
      bodies: late,
      openTarget: (destination) => {
        const target = plain(destination);
        return follower
          ? { ...target, follower: { look: () => Promise.resolve({ kind: 'unchanged' } as const) } }
          : target;
      },
    },
  });
  const [row] = await started.engine.add(await putRequests(s3, await testFiles([1000])), add);
  const settled = started.engine.settled();
  await reached.promise;
  const cancelling = started.engine.cancel([row!.id]);
  goOn.resolve(undefined);
  const answer = await cancelling;
  await started.close();
  await settled;
  return { answer, row: started.rows.get('file-0.bin') };
}

test.each([
  ['', false, 'done'],
  [', also where a portal is followed', true, 'following'],
])('a cancel that comes just after the acceptance is answered too-late%s', async (_, follower, state) => {
  const { answer, row } = await cancelledAtAcceptance(follower);
  expect(row?.state).toBe(state);
  expect(answer).toMatchObject({ cancelled: [], refused: [{ failure: { code: 'too-late' } }] });
});

const unreachable: ByteTransport = {
  put: () => Promise.reject(new TransportError('unreachable', 'Gone.', 0)),
  close: () => undefined,
};

test('who tries again after patience ended is patient again', async () => {
  const s3 = await demoS3();
  const started = await startEngine({
    options: { giveUpMs: 600 },
    deps: { transport: unreachable, probeHost: () => Promise.resolve('silent') },
  });
  await started.engine.add(await putRequests(s3, await testFiles([10])), add);
  await started.engine.settled();
  expect(started.rows.get('file-0.bin')?.state).toBe('failed');
  const begun = performance.now();
  await started.engine.retry('failed');
  await started.engine.settled();
  await started.close();
  expect(performance.now() - begun).toBeGreaterThan(500);
});

test('a damaged upload that failed and is cancelled says that the server may hold it', async () => {
  const faults = createFaultScript([]);
  const s3 = await demoS3({ faults });
  const ledger = memoryLedger();
  const started = await startEngine({ deps: { ledger } });
  const [first, second] = await putRequests(s3, await testFiles([100, 200]));
  await started.engine.add([first!], add);
  await started.engine.settled();
  faults.add({ match: { method: 'PUT' }, do: { kind: 'flip-bit', atByte: 7 } });
  const [row] = await started.engine.add([second!], add);
  await started.engine.settled();
  expect(started.rows.get('file-1.bin')?.state).toBe('failed');
  await started.engine.cancel([row!.id]);
  const { transfers } = await ledger.read();
  await started.close();
  expect(transfers[1]!.state).toMatchObject({
    kind: 'cancelled',
    note: expect.stringMatching(/may hold/) as string,
  });
});

test('once an acceptance cannot be written down, no further body is begun', async () => {
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const s3 = await demoS3();
  const requests = await putRequests(s3, await testFiles(Array.from({ length: 60 }, () => 100)));
  const ledger = await openLedger(place.file, { maxPages: 19 });
  const started = await startEngine({ deps: { ledger }, options: { connections: 4 } });
  await started.engine.add(requests, { again: false, signal });
  await started.engine.settled().catch(() => undefined);
  await started.close();
  const lost = started.engine.rows().filter(({ failure }) => failure?.code === 'disk-full');
  expect(lost.length).toBeLessThanOrEqual(4);
});
