import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { multipartRequest } from '../../support/engine/multipart-request.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;

/** An upload in parts, the first of them accepted, the second on the line. */
async function inTheMiddle() {
  const s3 = await demoS3({ faults: createFaultScript() });
  const [file] = await testFiles([12 * mib]);
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const { request } = await multipartRequest(s3, { file: file!, size: 12 * mib, partSize: 5 * mib });
  const stall = { kind: 'stall', afterBytes: 100_000 } as const;
  s3.faults.add({ match: { method: 'PUT', path: /partNumber=2&/, count: 1 }, do: stall });
  const started = await startEngine({ ledgerFile: place.file, options: { connections: 1 } });
  const [row] = await started.engine.add([request], { again: false, signal });
  const settled = started.engine.settled();
  await rowWhen(started.engine, file!.name, (each) => each.acceptedBytes > 0 && each.inFlightBytes > 0);
  const aborts = (): number =>
    s3.counts().find(({ operation }) => operation === 'AbortMultipartUpload')?.begun ?? 0;
  return { ...started, request, ledgerFile: place.file, settled, name: file!.name, id: row!.id, aborts };
}

describe('a cancel that can be taken back', () => {
  test('is there at once; the store hears of it when it is let go, and not before', async () => {
    const { engine, id, settled, aborts, close } = await inTheMiddle();
    const held = await engine.holdCancel([id]);
    expect(held.answer.cancelled).toMatchObject([{ id, state: 'cancelled' }]);
    await settled;
    await engine.abortOwed();
    expect(aborts()).toBe(0);
    await held.release();
    expect(aborts()).toBe(1);
    expect(engine.rows()).toMatchObject([{ note: expect.stringMatching(/removed/) as string }]);
    await close();
  });

  test('taken back it goes on with the parts that were accepted, to its end', async () => {
    const { engine, id, name, settled, aborts, close } = await inTheMiddle();
    const held = await engine.holdCancel([id]);
    await settled;
    expect(await held.takeBack()).toBe(1);
    expect(engine.rows()).toMatchObject([{ acceptedBytes: 5 * mib }]);
    expect(engine.record(id)).toMatchObject({ endedAt: null });
    await engine.settled();
    expect((await rowWhen(engine, name, (each) => each.state === 'done')).acceptedBytes).toBe(12 * mib);
    await engine.abortOwed();
    expect(aborts()).toBe(0);
    await close();
  });

  test('after it was taken up and cancelled once more, leaves the store alone for as long as that one may', async () => {
    const { engine, id, name, settled, aborts, request, close } = await inTheMiddle();
    const first = await engine.holdCancel([id]);
    await settled;
    await engine.add([request], { again: false, signal });
    const second = await engine.holdCancel([id]);
    await first.release();
    expect(aborts()).toBe(0);
    expect(await second.takeBack()).toBe(1);
    await engine.settled();
    expect((await rowWhen(engine, name, (each) => each.state === 'done')).acceptedBytes).toBe(12 * mib);
    expect(aborts()).toBe(0);
    await close();
  });

  test('that a process left in the middle is done by the next one', async () => {
    const first = await inTheMiddle();
    await first.engine.holdCancel([first.id]);
    await first.settled;
    await first.close();
    expect(first.aborts()).toBe(0);
    const next = await startEngine({ ledgerFile: first.ledgerFile });
    expect(next.engine.rows()).toMatchObject([{ state: 'cancelled' }]);
    await next.engine.abortOwed();
    expect(first.aborts()).toBe(1);
    await next.close();
  });

  test('puts back what was paused as paused, and leaves what was taken up otherwise', async () => {
    const s3 = await demoS3();
    const files = await testFiles([10, 20]);
    const requests = await putRequests(s3, files);
    const { engine, close } = await startEngine();
    const [paused, taken] = await engine.add(requests, { again: false, signal });
    await engine.pause({ ids: [paused!.id], when: 'now' });
    const held = await engine.holdCancel([paused!.id, taken!.id, 'nobody']);
    expect(held.answer.refused).toMatchObject([{ id: 'nobody', failure: { code: 'not-found' } }]);
    await engine.add([requests[1]!], { again: false, signal });
    expect(await held.takeBack()).toBe(1);
    expect(engine.rows().map(({ state }) => state)).toEqual(['paused', 'queued']);
    await close();
  });
});

describe('what was removed', () => {
  test('is out of sight, in the ledger, and not sent again; asked for again it is seen again', async () => {
    const s3 = await demoS3();
    const requests = await putRequests(s3, await testFiles([10, 20]));
    const { engine, close } = await startEngine();
    const [done, open] = await engine.add(requests.slice(0, 1), { again: false, signal });
    expect(open).toBeUndefined();
    await engine.settled();
    const [queued] = await engine.add(requests.slice(1), { again: false, signal });
    await engine.pause({ ids: [queued!.id], when: 'now' });
    expect((await engine.remove([queued!.id])).refused).toMatchObject([{ failure: { code: 'in-use' } }]);
    expect(await engine.remove('finished')).toEqual({ removed: [done!.id], refused: [] });
    expect(engine.rows().map(({ id }) => id)).toEqual([queued!.id]);
    expect(engine.record(done!.id)).toMatchObject({ state: { kind: 'done' } });
    expect(await engine.restore([done!.id])).toBe(1);
    await engine.remove([done!.id]);
    const again = await engine.add(requests.slice(0, 1), { again: false, signal });
    expect(again).toMatchObject([{ id: done!.id, state: 'skipped' }]);
    expect(engine.rows()).toHaveLength(2);
    await close();
  });

  test('is forgotten for good where there is too much of it, the ones removed first', async () => {
    const s3 = await demoS3();
    const requests = await putRequests(s3, await testFiles([10, 20, 30]));
    const place = await ledgerPlace();
    onTestFinished(place.remove);
    const { engine, close } = await startEngine({ ledgerFile: place.file });
    const rows = await engine.add(requests, { again: false, signal });
    await engine.settled();
    for (const { id } of rows.slice(0, 2)) {
      await engine.remove([id]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await engine.forgetOldest(1)).toBe(1);
    await close();
    const next = await startEngine({ ledgerFile: place.file });
    expect([...next.engine.records()].map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
    await next.close();
  });
});
