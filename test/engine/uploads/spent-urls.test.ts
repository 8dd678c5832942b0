import { onTestFinished, describe, expect, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import type { S3Calls } from '../../../src-main/engine/ports/s3-calls.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { type MultipartAsk, multipartRequest } from '../../support/engine/multipart-request.ts';
import { portalRun } from '../../support/engine/portal-run.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';
import { keptOf, signaturesOf } from '../../support/kept-secrets.ts';

const { signal } = new AbortController();
const once = { again: false, signal };
const mib = 1024 ** 2;
const dayMs = 24 * 3_600_000;

async function ledgerFile(): Promise<string> {
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  return place.file;
}

/** One file by a single PUT. */
async function single() {
  const s3 = await demoS3({ faults: createFaultScript() });
  const [request] = await putRequests(s3, await testFiles([4_000]));
  return { s3, request: request!, file: await ledgerFile() };
}

/** One file in three parts. */
async function inParts(ask: Partial<MultipartAsk> = {}) {
  const s3 = await demoS3({ faults: createFaultScript() });
  const [file] = await testFiles([12 * mib]);
  const made = await multipartRequest(s3, { file: file!, size: 12 * mib, partSize: 5 * mib, ...ask });
  return { s3, source: file!, ...made, file: await ledgerFile() };
}

/** An upload the store will not have, and an engine that has tried it. */
async function failed() {
  const made = await single();
  made.s3.faults.add({
    match: { method: 'PUT' },
    do: { kind: 'answer', status: 400, code: 'InvalidArgument', at: 'start' },
  });
  const first = await startEngine({ ledgerFile: made.file });
  const [row] = await first.engine.add([made.request], once);
  await first.engine.settled();
  expect(first.engine.rows()).toMatchObject([{ state: 'failed' }]);
  made.s3.faults.clear();
  return { ...made, ...first, id: row!.id };
}

const secretsOf = (...requests: NewTransfer[]): string[] => signaturesOf(requests);

const deaf: S3Calls = {
  ...createS3Calls({ clock: systemClock() }),
  abort: () => Promise.reject(new Error('The line is gone.')),
};

/** As if the computer's clock had gone on by so much. */
const later = (ms: number) => {
  const clock = systemClock();
  return { ...clock, now: () => clock.now() + ms };
};

describe('of an upload that is done', () => {
  test('the ledger keeps no signature, and shows it as before', async () => {
    const { request, file } = await single();
    const { engine, rows, close } = await startEngine({ ledgerFile: file });
    const [before] = await engine.add([request], once);
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({ state: 'done', expiresAt: before!.expiresAt });
    const after = engine.rows();
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
    const next = await startEngine({ ledgerFile: file });
    expect(next.engine.rows()).toMatchObject([{ ...after[0], sentBytes: 0 }]);
    expect(before!.expiresAt).not.toBeNull();
    await next.close();
  });

  test('in parts, none of all its calls is kept, and its parts are known as before', async () => {
    const { request, uploadId, file } = await inParts();
    const { engine, close } = await startEngine({ ledgerFile: file });
    const [row] = await engine.add([request], once);
    await engine.settled();
    expect(engine.facts(row!.id)).toMatchObject({
      record: { uploadId, state: { kind: 'done' } },
      multipart: { partSize: 5 * mib, parts: 3 },
      row: { verified: 'parts-md5', expiresAt: expect.any(String) as string },
    });
    await close();
    expect(secretsOf(request)).toHaveLength(7);
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test('a plan for the same objects, signed anew, is recognised, and brings no signature back', async () => {
    const s3 = await demoS3();
    const [small, large] = await testFiles([4_000, 12 * mib]);
    const file = await ledgerFile();
    const uploads = { file: large!, size: 12 * mib, partSize: 5 * mib };
    const { request, uploadId } = await multipartRequest(s3, uploads);
    const plan = [...(await putRequests(s3, [small!])), request];
    const first = await startEngine({ ledgerFile: file });
    await first.engine.add(plan, once);
    await first.engine.settled();
    await first.close();

    const anew = await multipartRequest(s3, { ...uploads, uploadId, expires: 7200 });
    const fresh = [...(await putRequests(s3, [small!], '', 7200)), anew.request];
    const { engine, close } = await startEngine({ ledgerFile: file });
    expect(await engine.add(fresh, once)).toMatchObject([{ state: 'skipped' }, { state: 'skipped' }]);
    await engine.settled();
    expect(engine.summary()).toMatchObject({ skipped: 2, sentBytes: 0 });
    await close();
    expect(await keptOf(secretsOf(...plan, ...fresh), file)).toEqual([]);
  });

  test('that is sent again on a word, the URL given then is used, and dropped in its turn', async () => {
    const { s3, request, file } = await single();
    const { engine, close } = await startEngine({ ledgerFile: file });
    await engine.add([request], once);
    await engine.settled();
    await engine.add([request], { again: true, signal });
    await engine.settled();
    expect(puts(s3, request.name).committed).toBe(2);
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test('a process that is killed before it dropped them leaves that to the next', async () => {
    const { request, file } = await single();
    const first = await startEngine({ ledgerFile: file });
    const [row] = await first.engine.add([request], once);
    await first.close();
    const ledger = await openLedger(file);
    await ledger.write([{ type: 'state', id: row!.id, state: { kind: 'done' } }]);
    await ledger.close();
    expect(await keptOf(secretsOf(request), file)).toHaveLength(1);
    await (await startEngine({ ledgerFile: file })).close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });
});

test('what Lizard has taken was never in the ledger with a signature', async () => {
  const portal = await portalRun({ results: 2, urlLifeSeconds: 3600, follows: true });
  const file = await ledgerFile();
  const { engine, close } = await portal.start({ ledger: await openLedger(file) });
  await engine.add(portal.requests, once);
  await engine.settled();
  expect(engine.rows()).toMatchObject([{ state: 'available' }, { state: 'available' }]);
  const kept = [...engine.records()].map(({ destination }) => destination);
  expect(kept).toEqual(portal.requests.map(({ destination }) => destination));
  expect(JSON.stringify(kept)).not.toContain('X-Amz-');
  await close();
});

describe('of an upload that is cancelled', () => {
  test('the ledger keeps no signature', async () => {
    const { request, file } = await single();
    const { engine, close } = await startEngine({ ledgerFile: file });
    await engine.add([request], once);
    await engine.cancel('all');
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test('they are kept while an Abort is owed, used for it, and dropped then', async () => {
    const { s3, request, file } = await inParts();
    const first = await startEngine({ ledgerFile: file, deps: { s3Calls: deaf } });
    await first.engine.add([request], once);
    await first.engine.cancel('all');
    await first.close();
    expect(await keptOf(secretsOf(request), file)).toHaveLength(7);

    const second = await startEngine({ ledgerFile: file });
    await second.engine.abortOwed();
    expect(s3.counts()).toContainEqual(
      expect.objectContaining({ operation: 'AbortMultipartUpload', committed: 1 }),
    );
    expect(second.engine.rows()).toMatchObject([{ note: expect.stringMatching(/removed/u) as string }]);
    await second.close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test.each(['single', 'in parts'])('%s: they are kept while it can be taken back', async (kind) => {
    const { request, file } = kind === 'single' ? await single() : await inParts();
    const { engine, rows, close } = await startEngine({ ledgerFile: file });
    const [row] = await engine.add([request], once);
    const held = await engine.holdCancel([row!.id]);
    expect(signaturesOf(engine.record(row!.id))).toEqual(secretsOf(request));
    expect(await held.takeBack()).toBe(1);
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({ state: 'done' });
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test.each(['single', 'in parts'])('%s: they are dropped once it cannot be taken back', async (kind) => {
    const { request, file } = kind === 'single' ? await single() : await inParts();
    const { engine, close } = await startEngine({ ledgerFile: file });
    const [row] = await engine.add([request], once);
    const held = await engine.holdCancel([row!.id]);
    await held.release();
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test('they are dropped by the next process where this one ended before', async () => {
    const { request, file } = await single();
    const first = await startEngine({ ledgerFile: file });
    const [row] = await first.engine.add([request], once);
    await first.engine.holdCancel([row!.id]);
    await first.close();
    expect(await keptOf(secretsOf(request), file)).toHaveLength(1);
    await (await startEngine({ ledgerFile: file })).close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test('taken up with another plan meanwhile, the URLs of that plan stay', async () => {
    const { s3, request, file } = await single();
    const { engine, close } = await startEngine({ ledgerFile: file });
    const [row] = await engine.add([request], once);
    const held = await engine.holdCancel([row!.id]);
    const [fresh] = await putRequests(s3, [{ name: request.name, path: request.path, md5: '' }], '', 7200);
    await engine.add([fresh!], once);
    await held.release();
    expect(signaturesOf(engine.record(row!.id))).toEqual(secretsOf(fresh!));
    await engine.settled();
    await close();
    expect(await keptOf(secretsOf(request, fresh!), file)).toEqual([]);
  });

  test('a new plan takes it up where it was', async () => {
    const { s3, request, source, uploadId, file } = await inParts({ without: ['abort'] });
    const second = { method: 'PUT', path: /partNumber=2&/u, count: 1 } as const;
    s3.faults.add({ match: second, do: { kind: 'stall', afterBytes: 100_000 } });
    const first = await startEngine({ ledgerFile: file, options: { connections: 1 } });
    const [row] = await first.engine.add([request], once);
    const settled = first.engine.settled();
    await rowWhen(first.engine, source.name, (each) => each.acceptedBytes > 0 && each.inFlightBytes > 0);
    await first.engine.cancel([row!.id]);
    await settled;
    await first.close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);

    const anew = await multipartRequest(s3, { file: source, size: 12 * mib, partSize: 5 * mib, uploadId });
    const { engine, rows, close } = await startEngine({ ledgerFile: file });
    await engine.add([anew.request], once);
    await engine.settled();
    expect(rows.get(source.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(engine.summary()).toMatchObject({ sentBytes: 7 * mib });
    await close();
  });
});

describe('of an upload that failed', () => {
  test('the URL is kept, and it can be tried again with it', async () => {
    const { request, file, close } = await failed();
    await close();
    expect(await keptOf(secretsOf(request), file)).toHaveLength(1);
    const { engine, rows, close: end } = await startEngine({ ledgerFile: file });
    await engine.retry('failed');
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({ state: 'done' });
    await end();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test.each([
    ['that ended long ago is dropped at a start', 2 * dayMs, 0],
    ['that ended by a clock which may be wrong by hours is kept', 3 * 3_600_000, 1],
  ])('the URL %s', async (_, ms, kept) => {
    const { request, file, close } = await failed();
    await close();
    const { engine, close: end } = await startEngine({ ledgerFile: file, deps: { clock: later(ms) } });
    expect(engine.rows()).toMatchObject([{ state: 'failed', expiresAt: expect.any(String) as string }]);
    await end();
    expect(await keptOf(secretsOf(request), file)).toHaveLength(kept);
  });

  test('tried again without it, it waits for a new plan, and goes on with that', async () => {
    const { s3, request, file, close } = await failed();
    await close();
    await (await startEngine({ ledgerFile: file, deps: { clock: later(2 * dayMs) } })).close();
    const { engine, rows, close: end } = await startEngine({ ledgerFile: file });
    await engine.retry('failed');
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({
      state: 'waiting',
      waiting: { for: 'fresh-url' },
      failure: { code: 'url-expired', message: expect.stringMatching(/not kept any more/u) as string },
    });
    const [fresh] = await putRequests(s3, [{ name: request.name, path: request.path, md5: '' }]);
    await engine.add([fresh!], once);
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({ state: 'done', verified: 'md5' });
    await end();
  });

  test('and is removed, the URL is kept while that can be taken back', async () => {
    const { engine, id, request, file, rows, close } = await failed();
    await engine.remove([id]);
    expect(await engine.restore([id])).toBe(1);
    await engine.settleRemoved([id]);
    await engine.retry([id]);
    await engine.settled();
    expect(rows.get(request.name)).toMatchObject({ state: 'done' });
    await close();
    expect(await keptOf(secretsOf(request), file)).toEqual([]);
  });

  test.each(['is settled', 'is left to the next process'])(
    'and is removed, the URL is dropped when that %s',
    async (how) => {
      const { engine, id, request, file, close } = await failed();
      await engine.remove([id]);
      if (how === 'is settled') await engine.settleRemoved([id]);
      await close();
      expect(await keptOf(secretsOf(request), file)).toHaveLength(how === 'is settled' ? 0 : 1);
      await (await startEngine({ ledgerFile: file })).close();
      expect(await keptOf(secretsOf(request), file)).toEqual([]);
    },
  );
});

test('where a kept upload was to go that this Sluice cannot read, nothing is changed', async () => {
  const { request, file } = await single();
  const destination = { kind: 'companion', put: 'https://store.example/a?X-Amz-Signature=c0ffee' };
  const { engine, close } = await startEngine({ ledgerFile: file });
  const [row] = await engine.add([{ ...request, destination }], once);
  await engine.cancel('all');
  expect(engine.record(row!.id)).toMatchObject({ state: { kind: 'cancelled' }, destination });
  await close();
});
