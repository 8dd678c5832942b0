import { writeFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { EngineOptions } from '../../../src-main/engine/engine-options.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { multipartRequest } from '../../support/engine/multipart-request.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const slow: FaultAction = { kind: 'slow', bytesPerSecond: 4 * mib };

async function sending(sizes: readonly number[], options: Partial<EngineOptions> = { connections: 1 }) {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT', path: /file-0/ }, do: slow });
  const files = await testFiles(sizes);
  const started = await startEngine({ options });
  onTestFinished(started.close);
  await started.engine.add(await putRequests(s3, files), { again: false, signal });
  const settled = started.engine.settled();
  const first = await rowWhen(started.engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0);
  const right = async () =>
    (await Promise.all(files.map(({ name }) => storedMd5(s3, name)))).every(
      (md5, at) => md5 === files[at]?.md5,
    );
  return { ...started, s3, files, settled, first, right };
}

describe('a single PUT on the line', () => {
  test('paused now gives its slot to the next, says what goes again, and finishes when resumed', async () => {
    const { engine, rows, s3, settled, first, right } = await sending([4 * mib, 1000]);
    const { paused, refused } = await engine.pause({ ids: [first.id.slice(0, 13)], when: 'now' });
    expect([paused.length, refused]).toEqual([1, []]);
    expect(paused[0]?.row).toMatchObject({ state: 'paused', inFlightBytes: 0 });
    expect(paused[0]?.bytesAgain).toBeGreaterThan(0);
    await settled;
    expect(rows.get('file-1.bin')).toMatchObject({ state: 'done' });
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'paused' });
    expect(puts(s3, 'file-0.bin').committed).toBe(0);

    s3.faults.clear();
    const { resumed } = await engine.resume('all');
    expect(resumed).toMatchObject([{ row: { state: 'queued' }, bytesAgain: paused[0]?.bytesAgain }]);
    await engine.settled();
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
    expect(engine.summary()).toMatchObject({ done: 2, paused: 0, resentBytes: paused[0]?.bytesAgain });
    expect(await right()).toBe(true);
  });

  test('paused after its file ends in the store without a byte sent again; what is queued stays', async () => {
    const { engine, rows, story, settled } = await sending([2 * mib, 1000, 1000]);
    const { paused, ending } = await engine.pause({ ids: 'all', when: 'after-file' });
    expect(ending.map(({ name }) => name)).toEqual(['file-0.bin']);
    expect(paused.map(({ row }) => row.name)).toEqual(['file-1.bin', 'file-2.bin']);
    await settled;
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
    expect(story.filter((told) => /file-[12].*uploading/.test(told))).toEqual([]);
    expect(engine.summary()).toMatchObject({ done: 1, paused: 2, resentBytes: 0 });
  });

  test('paused after its file is paused when its body breaks, and is not sent again', async () => {
    const { engine, rows, s3, settled, first } = await sending([4 * mib]);
    expect((await engine.pause({ ids: [first.id], when: 'after-file' })).ending).toHaveLength(1);
    s3.faults.clear();
    await s3.close();
    await settled;
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'paused' });
    expect(puts(s3, 'file-0.bin').begun).toBe(1);
  });

  test('that goes on after all, asked to before its file ended, is not paused', async () => {
    const { engine, s3, rows, settled, first } = await sending([4 * mib]);
    await engine.pause({ ids: [first.id], when: 'after-file' });
    s3.faults.add({
      match: { method: 'PUT', count: 1 },
      do: { kind: 'answer', status: 503, code: 'SlowDown', at: 'start' },
    });
    expect((await engine.resume([first.id])).resumed).toMatchObject([{ row: { state: 'uploading' } }]);
    await settled;
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'done' });
  });
});

describe('pausing all', () => {
  test('starts none of what was queued, and leaves nothing under way', async () => {
    const sizes = [4 * mib, ...Array.from({ length: 30 }, () => 1000)];
    const { engine, s3, settled } = await sending(sizes);
    const { paused, ending } = await engine.pause({ ids: 'all', when: 'now' });
    await settled;
    expect([paused.length, ending.length, engine.moving()]).toEqual([31, 0, []]);
    expect(engine.summary()).toMatchObject({ paused: 31, done: 0 });
    expect(s3.counts().every(({ key }) => key === 'file-0.bin')).toBe(true);
    expect((await engine.pause({ ids: 'all', when: 'now' })).paused).toHaveLength(31);
  });

  test('leaves what is over, and says so of what is named', async () => {
    const { engine, settled, first } = await sending([mib]);
    await settled;
    expect(await engine.pause({ ids: 'all', when: 'now' })).toEqual({ paused: [], ending: [], refused: [] });
    const named = [first.id, 'nope'];
    const codes = [{ failure: { code: 'not-found' } }, { failure: { code: 'too-late' } }];
    expect((await engine.pause({ ids: named, when: 'now' })).refused).toMatchObject(codes);
    expect((await engine.resume(named)).refused).toMatchObject(codes);
    expect((await engine.retry([first.id])).refused).toMatchObject([{ failure: { code: 'usage' } }]);
  });
});

async function inParts() {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT', path: /partNumber=2&/ }, do: slow });
  const [file] = await testFiles([12 * mib]);
  const started = await startEngine({ options: { connections: 1 } });
  onTestFinished(started.close);
  const { request } = await multipartRequest(s3, { file: file!, size: 12 * mib, partSize: 5 * mib });
  await started.engine.add([request], { again: false, signal });
  const settled = started.engine.settled();
  const isAtSecond = (row: { acceptedBytes: number; inFlightBytes: number }) =>
    row.acceptedBytes === 5 * mib && row.inFlightBytes > 0;
  const { id } = await rowWhen(started.engine, file!.name, isAtSecond);
  return { ...started, s3, file: file!, settled, id };
}

const partsBegun = (s3: Awaited<ReturnType<typeof demoS3>>): number =>
  s3
    .counts()
    .filter(({ operation }) => operation === 'UploadPart')
    .reduce((sum, { begun }) => sum + begun, 0);

describe('an upload in parts', () => {
  test.each(['now', 'after-file'] as const)(
    'paused %s keeps what was accepted and sends the rest when resumed',
    async (when) => {
      const { engine, rows, s3, file, settled, id } = await inParts();
      const { paused } = await engine.pause({ ids: [id], when });
      await settled;
      expect(paused[0]?.row).toMatchObject({ state: 'paused', acceptedBytes: 5 * mib });
      expect(paused[0]?.bytesAgain).toBeLessThanOrEqual(5 * mib);
      s3.faults.clear();
      await engine.resume([id]);
      await engine.settled();
      expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
      expect(partsBegun(s3)).toBe(4);
      expect(await storedMd5(s3, file.name)).toBe(file.md5);
    },
  );

  test('of a file that changed meanwhile fails; tried again, all accepted bytes go again, and it says so', async () => {
    const { engine, rows, s3, file, settled, id } = await inParts();
    await engine.pause({ ids: [id], when: 'now' });
    await settled;
    s3.faults.clear();
    await writeFile(file.path, Buffer.alloc(12 * mib, 7));
    await engine.resume('all');
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    expect((await engine.resume('all')).resumed).toEqual([]);
    const { resumed } = await engine.retry('failed');
    expect(resumed).toMatchObject([{ row: { state: 'queued', acceptedBytes: 0 } }]);
    expect(resumed[0]?.bytesAgain).toBeGreaterThanOrEqual(5 * mib);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'done', acceptedBytes: 12 * mib });
  });

  test('that failed keeps its parts when it is named to go on', async () => {
    const { engine, rows, s3, file, settled, id } = await inParts();
    await engine.pause({ ids: [id], when: 'now' });
    await settled;
    s3.faults.clear();
    s3.faults.add({
      match: { method: 'PUT', path: /partNumber=3&/, count: 1 },
      do: { kind: 'answer', status: 403, code: 'InvalidAccessKeyId', at: 'end' },
    });
    await engine.resume('all');
    await engine.settled();
    expect(rows.get(file.name)?.state).toMatch(/failed|waiting/);
    const before = partsBegun(s3);
    expect((await engine.resume([id])).resumed).toHaveLength(1);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'done' });
    expect(partsBegun(s3) - before).toBe(1);
  });
});
