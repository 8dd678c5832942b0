import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import type { S3Calls } from '../../../src-main/engine/ports/s3-calls.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { type MultipartAsk, multipartRequest } from '../../support/engine/multipart-request.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const size = 12 * mib;

async function made(ask: Partial<MultipartAsk> = {}) {
  const s3 = await demoS3({ faults: createFaultScript() });
  const [file] = await testFiles([size]);
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const upload = await multipartRequest(s3, { file: file!, size, partSize: 5 * mib, ...ask });
  return { s3, file: file!, ledgerFile: place.file, ...upload };
}

type Made = Awaited<ReturnType<typeof made>>;

/** An engine in the middle of the second part. */
async function inTheMiddle({ s3, file, ledgerFile, request }: Made, s3Calls?: S3Calls) {
  s3.faults.add({
    match: { method: 'PUT', path: /partNumber=2&/ },
    do: { kind: 'stall', afterBytes: 100_000 },
  });
  const deps = s3Calls === undefined ? {} : { s3Calls };
  const started = await startEngine({ ledgerFile, options: { connections: 1 }, deps });
  const [row] = await started.engine.add([request], { again: false, signal });
  const settled = started.engine.settled();
  await rowWhen(started.engine, file.name, (each) => each.acceptedBytes > 0 && each.inFlightBytes > 0);
  return { ...started, settled, id: row?.id ?? '' };
}

const aborts = ({ s3 }: Made): { begun: number; committed: number } => {
  const count = s3.counts().find(({ operation }) => operation === 'AbortMultipartUpload');
  return { begun: count?.begun ?? 0, committed: count?.committed ?? 0 };
};

const deaf: S3Calls = {
  ...createS3Calls({ clock: systemClock() }),
  abort: () => Promise.reject(new Error('The line is gone.')),
};

describe('cancelling an upload in parts', () => {
  test('removes its parts from the server; again, it asks nothing any more', async () => {
    const upload = await made();
    const { engine, settled, id, close } = await inTheMiddle(upload);
    const { cancelled, refused } = await engine.cancel([id]);
    expect(refused).toEqual([]);
    expect(cancelled).toMatchObject([
      { state: 'cancelled', note: expect.stringMatching(/removed/) as string },
    ]);
    expect(aborts(upload)).toEqual({ begun: 1, committed: 1 });
    await settled;
    await engine.cancel([id]);
    await engine.abortOwed();
    expect(aborts(upload).begun).toBe(1);
    await close();
  });

  test('that is queued gives it up too', async () => {
    const upload = await made();
    const { engine, close } = await startEngine();
    await engine.add([upload.request], { again: false, signal });
    await engine.cancel('all');
    expect(aborts(upload).committed).toBe(1);
    await close();
  });

  test.each([
    ['without an abort URL', async () => made({ without: ['abort'] })],
    [
      'whose abort URL is dead',
      async () => {
        const upload = await made();
        upload.s3.faults.add({
          match: { method: 'DELETE' },
          do: { kind: 'clock', offsetMs: 2 * 3_600_000 },
        });
        return upload;
      },
    ],
  ])('%s says that its parts are left on the server', async (_, make) => {
    const upload = await make();
    const { engine, close } = await startEngine();
    await engine.add([upload.request], { again: false, signal });
    const { cancelled } = await engine.cancel('all');
    expect(cancelled).toMatchObject([
      { state: 'cancelled', note: expect.stringMatching(/left on the server/) as string },
    ]);
    expect(JSON.stringify(cancelled)).not.toContain('X-Amz-');
    expect(aborts(upload).committed).toBe(0);
    await close();
  });

  test('while the server cannot be reached owes it, durably, and a later engine does it', async () => {
    const upload = await made();
    const first = await inTheMiddle(upload, deaf);
    const { cancelled } = await first.engine.cancel([first.id]);
    expect(cancelled).toMatchObject([{ note: expect.stringMatching(/still holds its parts/) as string }]);
    await first.settled;
    await first.close();
    expect(aborts(upload).begun).toBe(0);

    const later = await startEngine({ ledgerFile: upload.ledgerFile });
    await later.engine.abortOwed();
    expect(aborts(upload).committed).toBe(1);
    expect(later.engine.rows()).toMatchObject([{ note: expect.stringMatching(/removed/) as string }]);
    await later.close();
  });

  test('that is owed is told by the cancel that has it done at last', async () => {
    const upload = await made();
    const first = await inTheMiddle(upload, deaf);
    await first.engine.cancel([first.id]);
    await first.settled;
    await first.close();
    const later = await startEngine({ ledgerFile: upload.ledgerFile });
    const { cancelled } = await later.engine.cancel('all');
    expect(cancelled).toMatchObject([{ note: expect.stringMatching(/removed/) as string }]);
    expect(aborts(upload).committed).toBe(1);
    await later.close();
  });

  test('that several ask for at once is done once, and told to all of them', async () => {
    const upload = await made();
    const first = await inTheMiddle(upload, deaf);
    await first.engine.cancel([first.id]);
    await first.settled;
    await first.close();
    const { engine, rows, close } = await startEngine({ ledgerFile: upload.ledgerFile });
    const name = upload.file.name;
    const told = async () => {
      await engine.abortOwed();
      return rows.get(name)?.note;
    };
    const notes = await Promise.all([told(), told(), told()]);
    expect(notes).toEqual(notes.map(() => expect.stringMatching(/removed/) as string));
    expect(aborts(upload).begun).toBe(1);
    await close();
  });

  test('is in the ledger before the server is asked', async () => {
    const upload = await made();
    let atTheCall: unknown = null;
    const watching: S3Calls = {
      ...deaf,
      abort: async () => {
        const reader = await startEngine({ ledgerFile: upload.ledgerFile });
        atTheCall = reader.engine.rows();
        await reader.close();
        return 'aborted';
      },
    };
    const { engine, id, close } = await inTheMiddle(upload, watching);
    await engine.cancel([id]);
    expect(atTheCall).toMatchObject([{ state: 'cancelled', note: expect.stringMatching(/tries/) as string }]);
    await close();
  });

  test('that is uploaded again before the server was reached gives nothing up', async () => {
    const upload = await made();
    const first = await inTheMiddle(upload, deaf);
    await first.engine.cancel([first.id]);
    await first.close();
    upload.s3.faults.clear();
    const later = await startEngine({ ledgerFile: upload.ledgerFile });
    await later.engine.add([upload.request], { again: false, signal });
    await Promise.all([later.engine.settled(), later.engine.abortOwed()]);
    expect(later.rows.get(upload.file.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(aborts(upload).begun).toBe(0);
    await later.close();
  });

  test('is too late while it is completed, and never aborts after a Complete may have done its work', async () => {
    const upload = await made({ without: ['head'] });
    upload.s3.faults.add({
      match: { method: 'POST', path: /uploadId=/ },
      do: { kind: 'error-in-200', code: 'InternalError', commit: 'done' },
    });
    const { engine, story, close } = await startEngine({ ledgerFile: upload.ledgerFile });
    await engine.add([upload.request], { again: false, signal });
    const settled = engine.settled();
    await rowWhen(engine, upload.file.name, ({ state }) => state === 'finishing');
    const { refused } = await engine.cancel('all');
    expect(refused).toMatchObject([
      { failure: { code: 'too-late', message: expect.stringMatching(/is being finished/) as string } },
    ]);
    const { ending } = await engine.pause({ ids: 'all', when: 'now' });
    expect(ending).toMatchObject([{ state: 'finishing' }]);
    await engine.close();
    await settled;
    expect(story.at(-1)).toMatch(/finishing$/);
    await close();
    expect(aborts(upload).begun).toBe(0);
  });
});

describe('cancelling a single PUT', () => {
  test('before its last byte says nothing of the server; after it, that the server may hold the file', async () => {
    const s3 = await demoS3({ faults: createFaultScript() });
    s3.faults.add({ match: { path: /file-0/ }, do: { kind: 'stall', afterBytes: mib } });
    s3.faults.add({ match: { path: /file-1/ }, do: { kind: 'delay-answer', ms: 60_000 } });
    const files = await testFiles([16 * mib, 1000]);
    const { engine, close } = await startEngine();
    await engine.add(await putRequests(s3, files), { again: false, signal });
    const settled = engine.settled();
    await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0);
    await rowWhen(engine, 'file-1.bin', ({ inFlightBytes }) => inFlightBytes === 1000);
    const { cancelled } = await engine.cancel('all');
    await settled;
    const byName = new Map(cancelled.map((row) => [row.name, row]));
    expect(byName.get('file-0.bin')).not.toHaveProperty('note');
    expect(byName.get('file-1.bin')).toHaveProperty('note', 'The server may hold the file.');
    expect(puts(s3, 'file-0.bin').committed).toBe(0);
    await close();
  });

  test('that is among many queued starts none of them', async () => {
    const s3 = await demoS3({ faults: createFaultScript() });
    s3.faults.add({ match: { path: /file-0/ }, do: { kind: 'stall', afterBytes: 10 } });
    const files = await testFiles(Array.from({ length: 30 }, () => 1000));
    const { engine, close } = await startEngine({ options: { connections: 1 } });
    await engine.add(await putRequests(s3, files), { again: false, signal });
    const settled = engine.settled();
    await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0);
    expect((await engine.cancel('all')).cancelled).toHaveLength(30);
    await settled;
    expect(s3.counts().filter(({ key }) => key !== 'file-0.bin')).toEqual([]);
    await close();
  });
});
