import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { startS3 } from '../../../src-main/demo/s3/start-s3.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { hurriedClock } from '../../support/engine/hurried-clock.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const add = { again: false, signal };

describe('a server that is gone', () => {
  test('is waited for by all, and all go on when it is back on its port', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const storage = { kind: 'disk', folder } as const;
    const gone = await startS3({ storage });
    const { port, keys } = gone;
    const files = await testFiles([1000, 2000, 3000, 4000, 5000]);
    const requests = await putRequests(gone, files);
    await gone.close();

    const started = await startEngine({ deps: { clock: hurriedClock(50) } });
    onTestFinished(started.close);
    await started.engine.add(requests, add);
    const settled = started.engine.settled();
    const { waiting } = await rowWhen(started.engine, 'file-0.bin', ({ state }) => state === 'waiting');
    expect(waiting).toMatchObject({ for: 'network' });
    const back = await startS3({ storage, port, keys });
    onTestFinished(() => back.close());
    await settled;
    for (const { name, md5 } of files) {
      expect(started.rows.get(name)).toMatchObject({ state: 'done', verified: 'md5' });
      expect(await storedMd5(back, name)).toBe(md5);
    }
    expect(started.engine.summary()).toMatchObject({ done: 5, resentBytes: 0 });
  });

  test('for longer than a headless run is patient makes a failure, by the code of what it waited for', async () => {
    const s3 = await demoS3();
    const requests = await putRequests(s3, await testFiles([1000]));
    const dead = requests.map((each) => {
      const object = each.object.replace(/:\d+\//, ':9/');
      const url = `${object}?X-Amz-Signature=00`;
      return { ...each, object, destination: { kind: 'plan', put: { url, headers: {} } } };
    });
    const started = await startEngine({ options: { giveUpMs: 300 } });
    await started.engine.add(dead, add);
    await started.engine.settled();
    await started.close();
    const { state, failure } = started.rows.get('file-0.bin') ?? {};
    expect([state, failure?.code]).toEqual(['failed', 'network']);
    expect(failure?.message).toMatch(/--give-up/);
    expect(JSON.stringify(failure)).not.toContain('X-Amz');
  });
});

describe('a refusal without words', () => {
  const silent = { kind: 'answer', status: 403, code: 'AccessDenied', message: '', at: 'start' } as const;

  async function refused(signingDate: Date) {
    const s3 = await demoS3({
      faults: createFaultScript([{ match: { method: 'PUT' }, do: silent }]),
    });
    const [request] = await putRequests(s3, await testFiles([1000]));
    const url = await s3.sign({ method: 'PUT', key: 'file-0.bin', expires: 60, signingDate });
    const started = await startEngine();
    await started.engine.add(
      [{ ...request!, destination: { kind: 'plan', put: { url, headers: {} } } }],
      add,
    );
    await started.engine.settled();
    await started.close();
    return { row: started.rows.get('file-0.bin'), begun: puts(s3, 'file-0.bin').begun };
  }

  test('after the end of the URL, by the date of the answer, waits for a fresh one', async () => {
    const { row } = await refused(new Date(Date.now() - 120_000));
    expect(row).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
    expect(row?.failure?.code).toBe('url-expired');
  });

  test('before the end of the URL is a refusal', async () => {
    const { row } = await refused(new Date());
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'url-refused' } });
  });
});

/** Has room for so many acceptances, and for nothing after them. */
function filledUp(inner: Ledger, acceptances: number): Ledger {
  let left = acceptances;
  return {
    ...inner,
    write: (batch) => {
      if (left === 0)
        return Promise.reject(new SluiceError({ code: 'disk-full', message: 'No room is left.' }));
      if (batch.some(({ type }) => type === 'accepted')) left -= 1;
      return inner.write(batch);
    },
  };
}

test('a disk that becomes full ends the run with its code; what was accepted is not sent again', async () => {
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const s3 = await demoS3();
  const requests = await putRequests(s3, await testFiles(Array.from({ length: 30 }, () => 100)));
  const first = await startEngine({ deps: { ledger: filledUp(await openLedger(place.file), 10) } });
  await first.engine.add(requests, add);
  await expect(first.engine.settled()).rejects.toMatchObject({ code: 'disk-full' });
  await first.close();

  const ledger = await openLedger(place.file);
  const accepted = new Set((await ledger.read()).parts.keys());
  expect(accepted.size).toBe(10);
  s3.clearCounts();
  const second = await startEngine({ deps: { ledger } });
  const rows = await second.engine.add(requests, add);
  await second.engine.settled();
  await second.close();
  expect(second.engine.summary()).toMatchObject({ total: 30, failed: 0, queued: 0 });
  expect(rows.filter(({ id, name }) => accepted.has(id) && puts(s3, name).begun > 0)).toEqual([]);
});

test('a state folder that is gone ends the run with its code, and nothing is called done after that', async () => {
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const s3 = await demoS3();
  const requests = await putRequests(s3, await testFiles([100, 100]));
  const inner = await openLedger(place.file);
  const ledger: Ledger = {
    ...inner,
    write: async (batch) => {
      if (batch.some(({ type }) => type === 'accepted')) await rm(place.file, { force: true });
      return inner.write(batch);
    },
  };
  const { engine, rows, close } = await startEngine({ deps: { ledger } });
  await engine.add(requests, add);
  await expect(engine.settled()).rejects.toMatchObject({ code: 'state-gone' });
  expect([...rows.values()].filter(({ state }) => state === 'done')).toEqual([]);
  await close();
});
