import { expect, onTestFinished, test } from 'vitest';
import type { LedgerWrite, TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import type { OpenTarget } from '../../../src-main/engine/ports/target.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { goOnWithKey } from '../../../src-main/app/queue/go-on-with-key.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { halt } from '../../support/engine/halt.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const noKey = new WaitError({ for: 'key', code: 'unauthorised', message: 'There is no key.' });
const portal = 'http://portal.example';

/** Presigned targets whose first ask for a URL finds no key, once `pass` lets it. */
function keylessOnce(pass: () => Promise<void>): OpenTarget {
  const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock: systemClock() });
  let asked = 0;
  return (destination) => {
    const target = openTarget(destination);
    return {
      ...target,
      put: async (ask) => {
        asked += 1;
        if (asked > 1) return target.put(ask);
        await pass();
        throw noKey;
      },
    };
  };
}

const isWait = (write: LedgerWrite): boolean => write.type === 'state' && write.state.kind === 'waiting';

/** One file whose first run ends for want of a key; `asking` and `writing` hold up its ask and the note of its wait. */
async function startedKeyless(asking: () => Promise<void>, writing: () => Promise<void>) {
  const inner = memoryLedger();
  const ledger: typeof inner = {
    ...inner,
    write: async (batch) => {
      if (batch.some(isWait)) await writing();
      await inner.write(batch);
    },
  };
  const started = await startEngine({ deps: { ledger, openTarget: keylessOnce(asking) } });
  onTestFinished(started.close);
  const requests = await putRequests(await demoS3(), await testFiles([100]));
  await started.engine.add(requests, { again: false, signal });
  return started;
}

const goes = () => Promise.resolve();

test('what asked in vain just before a key was there is tried again with it', async () => {
  const asking = halt();
  const { engine, rows } = await startedKeyless(asking.pass, goes);
  const settled = engine.settled();
  await asking.reached;
  const atPortal = () => Iterator.from(engine.records()).map(toPortal).toArray();
  expect(await goOnWithKey(portal, { records: atPortal, resume: (ids) => engine.resume(ids) })).toBe(1);
  asking.release();
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done' });
});

test('what is resumed while its wait is being written down goes on', async () => {
  const writing = halt();
  const { engine, rows } = await startedKeyless(goes, writing.pass);
  const settled = engine.settled();
  await writing.reached;
  await engine.resume('all');
  writing.release();
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done' });
});

test('what nobody resumes waits for its key', async () => {
  const { engine, rows } = await startedKeyless(goes, goes);
  await engine.settled();
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'waiting', waiting: { for: 'key' } });
});

const toPortal = (record: TransferRecord): TransferRecord => ({
  ...record,
  destination: { ...record.destination, portal },
});
