import { readFile, utimes } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { hurriedClock } from '../../support/engine/hurried-clock.ts';
import { multipartRequest } from '../../support/engine/multipart-request.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { md5Of, putRequests, storedMd5, type TestFile, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';
import { everyPage, pageSize, startMappedWriter } from '../../support/mapped/mapped-writer.ts';
import { withMappedWriters } from '../../support/mapped/with-mapped-writers.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const partSize = 5 * mib;
const size = 3 * partSize;
const pages = size / pageSize;

/** A file that another program has mapped and written to a while ago: every page of it may change without a new time. */
async function mappedFile() {
  const [file] = await testFiles([size]);
  const writer = await startMappedWriter(file!.path);
  onTestFinished(() => writer.end());
  await writer.write(everyPage(size, 1));
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(file!.path, longAgo, longAgo);
  return { file: file!, writer };
}

/** A server that takes bodies slowly enough to write meanwhile. */
async function slowS3(): Promise<S3Handle> {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 12 * mib } });
  return s3;
}

async function uploading(ledgerFile?: string) {
  const started = await startEngine({
    options: { connections: 1 },
    deps: { clock: hurriedClock(20) },
    ...(ledgerFile === undefined ? {} : { ledgerFile }),
  });
  onTestFinished(started.close);
  return started;
}

async function expectSentAnew(s3: S3Handle, file: TestFile, run: Awaited<ReturnType<typeof uploading>>) {
  s3.faults.clear();
  await run.engine.retry('failed');
  await run.engine.settled();
  expect(run.rows.get(file.name)).toMatchObject({ state: 'done' });
  expect(await storedMd5(s3, file.name)).toBe(md5Of(await readFile(file.path)));
}

withMappedWriters('a file that a program writes through a memory map', () => {
  test('while it is sent by one PUT is never stored as a mixture; tried again it goes as it is', async () => {
    const [s3, { file, writer }] = [await slowS3(), await mappedFile()];
    const run = await uploading();
    await run.engine.add(await putRequests(s3, [file]), { again: false, signal });
    const settled = run.engine.settled();
    await rowWhen(run.engine, file.name, ({ inFlightBytes }) => inFlightBytes > 0);
    await writer.write([
      [0, 2],
      [pages - 1, 2],
    ]);
    await settled;
    expect(run.rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    expect(puts(s3, file.name).committed).toBe(0);
    await expectSentAnew(s3, file, run);
  });

  test('while it is sent in parts is never completed as a mixture; tried again it goes as it is', async () => {
    const [s3, { file, writer }] = [await slowS3(), await mappedFile()];
    const run = await uploading();
    const { request } = await multipartRequest(s3, { file, size, partSize });
    await run.engine.add([request], { again: false, signal });
    const settled = run.engine.settled();
    await rowWhen(run.engine, file.name, ({ acceptedBytes }) => acceptedBytes >= partSize);
    await writer.write([
      [0, 2],
      [pages - 1, 2],
    ]);
    await settled;
    expect(run.rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    expect(await storedMd5(s3, file.name)).toBeNull();
    await expectSentAnew(s3, file, run);
  });

  test('between two runs is known as changed by the second', async () => {
    const [s3, { file, writer }] = [await slowS3(), await mappedFile()];
    const place = await ledgerPlace();
    onTestFinished(place.remove);
    const first = await uploading(place.file);
    const { request } = await multipartRequest(s3, { file, size, partSize });
    await first.engine.add([request], { again: false, signal });
    void first.engine.settled();
    await rowWhen(first.engine, file.name, ({ acceptedBytes }) => acceptedBytes >= partSize);
    await first.close();
    await writer.write([[0, 2]]);
    const second = await uploading(place.file);
    await second.engine.resume('all');
    await second.engine.settled();
    expect(second.rows.get(file.name)).toMatchObject({ state: 'failed', failure: { code: 'file-changed' } });
    await expectSentAnew(s3, file, second);
  });
});
