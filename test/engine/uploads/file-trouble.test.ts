import { mkdtemp, open, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { hurriedClock } from '../../support/engine/hurried-clock.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { md5Of, putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const longAgo = new Date(Date.now() - 3_600_000);

async function uploading(requests: readonly NewTransfer[]) {
  const clock = hurriedClock(20);
  const started = await startEngine({ deps: { clock } });
  onTestFinished(started.close);
  const [row] = await started.engine.add(requests, { again: false, signal });
  return { ...started, clock, id: row?.id ?? '', settled: started.engine.settled() };
}

/** A server that has taken the beginning of a body and goes on slowly, and the engine that sends it. */
async function midBody() {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 32 * mib } });
  const [file] = await testFiles([24 * mib]);
  const run = await uploading(await putRequests(s3, [file!]));
  await rowWhen(run.engine, file!.name, ({ inFlightBytes }) => inFlightBytes > 0);
  return { ...run, s3, file: file! };
}

async function overwriteOneByte(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.from([0]), 0, 1, 23 * mib);
  await file.close();
}

describe('a file that changes while it is sent', () => {
  test('is never completed as a mixture of two', async () => {
    const { s3, file, settled, rows } = await midBody();
    await overwriteOneByte(file.path);
    await settled;
    expect(rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    expect(puts(s3, file.name).committed).toBe(0);
  });

  test('is found out also when its time is put back', async () => {
    const { s3, file, settled, rows } = await midBody();
    const before = await stat(file.path);
    await overwriteOneByte(file.path);
    await utimes(file.path, before.atime, before.mtime);
    await settled;
    expect(rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    expect(puts(s3, file.name).committed).toBe(0);
  });

  test('is sent as it now is when it is asked for again', async () => {
    const { s3, file, settled, engine, rows } = await midBody();
    await writeFile(file.path, 'shorter');
    await utimes(file.path, longAgo, longAgo);
    await settled;
    s3.faults.clear();
    await engine.add(await putRequests(s3, [file]), { again: false, signal });
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'md5', size: 7 });
    expect(await storedMd5(s3, file.name)).toBe(md5Of(Buffer.from('shorter')));
  });
});

test('a file that is not in its folder fails; the others go', async () => {
  const [s3, files] = [await demoS3(), await testFiles([10, 20])];
  const requests = await putRequests(s3, files);
  await rm(files[0]!.path);
  const { settled, rows, engine } = await uploading(requests);
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'failed', failure: { code: 'file-missing' } });
  expect(rows.get('file-1.bin')).toMatchObject({ state: 'done' });
  expect(engine.summary()).toMatchObject({ failed: 1, done: 1 });
});

test('a file whose folder is away is waited for, and goes when it is back', async () => {
  const [s3, files] = [await demoS3(), await testFiles([10])];
  const requests = await putRequests(s3, files);
  const folder = dirname(files[0]!.path);
  const elsewhere = join(await mkdtemp(join(tmpdir(), 'sluice-away-')), 'away');
  onTestFinished(() => rm(dirname(elsewhere), { recursive: true }));
  await rename(folder, elsewhere);
  const { settled, rows, engine } = await uploading(requests);
  const waiting = await rowWhen(engine, 'file-0.bin', ({ state }) => state === 'waiting');
  expect(waiting.waiting).toMatchObject({ for: 'file' });
  await rename(elsewhere, folder);
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
});

test('a folder in place of a file is said to be no file', async () => {
  const [s3, files] = [await demoS3(), await testFiles([10])];
  const [request] = await putRequests(s3, files);
  const { settled, rows } = await uploading([{ ...request!, path: dirname(files[0]!.path) }]);
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'failed', failure: { code: 'file-unreadable' } });
});

test('a file written a moment ago is waited for 2 s at a time, then sent', async () => {
  const [s3, files] = [await demoS3(), await testFiles([10])];
  const now = new Date(Date.now() + 60_000);
  await utimes(files[0]!.path, now, now);
  const { settled, rows, story, clock } = await uploading(await putRequests(s3, files));
  await settled;
  expect(story).toContain('file-0.bin: waiting');
  expect(clock.slept).toContain(2_000);
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
});

test('a file above 5 GiB is refused before a byte goes', async () => {
  const [s3, files] = [await demoS3(), await testFiles([10])];
  await truncate(files[0]!.path, 5 * 1024 ** 3 + 1);
  await utimes(files[0]!.path, longAgo, longAgo);
  const { settled, rows } = await uploading(await putRequests(s3, files));
  await settled;
  expect(rows.get('file-0.bin')).toMatchObject({ state: 'failed', failure: { code: 'file-too-large' } });
  expect(puts(s3, 'file-0.bin').begun).toBe(0);
});
