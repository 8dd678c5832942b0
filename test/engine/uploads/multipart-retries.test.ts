import { open, stat, utimes } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { type MadeUpload, multipartRequest } from '../../support/engine/multipart-request.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { storedMd5, type TestFile, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const size = 16 * mib;
const partSize = 5 * mib;

interface Half {
  readonly s3: S3Handle;
  readonly file: TestFile;
  readonly upload: MadeUpload;
  readonly ledgerFile: string;
}

const makeUpload = (s3: S3Handle, file: TestFile): Promise<MadeUpload> =>
  multipartRequest(s3, { file, size, partSize });

async function send({ ledgerFile }: Pick<Half, 'ledgerFile'>, { request }: MadeUpload) {
  const started = await startEngine({ ledgerFile, options: { connections: 1 } });
  await started.engine.add([request], { again: false, signal });
  await started.engine.settled();
  await started.close();
  return { row: started.rows.get(request.name), summary: started.engine.summary() };
}

/** Three of four parts accepted, the last refused until the retries were over. */
async function half(): Promise<Half> {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({
    match: { method: 'PUT', path: /partNumber=4&/, count: 8 },
    do: { kind: 'answer', status: 500, code: 'InternalError', at: 'start' },
  });
  const [file] = await testFiles([size]);
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const upload = await makeUpload(s3, file!);
  const made = { s3, file: file!, upload, ledgerFile: place.file };
  expect((await send(made, upload)).row).toMatchObject({ state: 'failed', acceptedBytes: 3 * partSize });
  return made;
}

async function giveUp(s3: S3Handle, { file, upload: { uploadId } }: Half): Promise<void> {
  const url = await s3.sign({ method: 'DELETE', key: file.name, query: { uploadId } });
  await fetch(url, { method: 'DELETE' });
}

describe('a plan that names another upload', () => {
  test('loses nothing yet: with the old plan again only what is missing goes', async () => {
    const made = await half();
    const other = await makeUpload(made.s3, made.file);
    const refused = await send(made, other);
    expect(refused.row).toMatchObject({
      ...{ state: 'failed', acceptedBytes: 3 * partSize },
      failure: { code: 'upload-gone' },
    });
    const { row, summary } = await send(made, made.upload);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(summary.sentBytes).toBe(size - 3 * partSize);
  });

  test('starts over when it is given again', async () => {
    const made = await half();
    const other = await makeUpload(made.s3, made.file);
    await send(made, other);
    const { row, summary } = await send(made, other);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(summary.sentBytes).toBe(size);
  });
});

test('an upload that is gone says how much is lost, and goes back on no accepted byte while it does', async () => {
  const made = await half();
  await giveUp(made.s3, made);
  const { row } = await send(made, made.upload);
  expect(row).toMatchObject({
    ...{ state: 'failed', acceptedBytes: 3 * partSize },
    failure: { code: 'upload-gone', message: expect.stringContaining(String(3 * partSize)) as string },
  });
  const after = await send(made, await makeUpload(made.s3, made.file));
  expect(after.row).toMatchObject({ state: 'done', verified: 'parts-md5' });
});

describe('a file that is written to between two runs', () => {
  test('keeps its size in what is told, and is sent whole at the next try', async () => {
    const made = await half();
    const before = await stat(made.file.path);
    const file = await open(made.file.path, 'r+');
    await file.write(Buffer.from('other'), 0, 5, 0);
    await file.close();
    await utimes(made.file.path, before.atime, before.mtime);
    const { row } = await send(made, made.upload);
    expect(row).toMatchObject({ state: 'failed', size, failure: { code: 'file-changed' } });
    expect(row?.failure?.remedy).toContain(`${3 * partSize} bytes go again`);
    const again = await send(made, made.upload);
    expect(again.row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(again.summary.sentBytes).toBe(size);
  });
});

describe('a file that is touched while its parts are sent', () => {
  async function inTheMiddle() {
    const s3 = await demoS3({ faults: createFaultScript() });
    s3.faults.add({ match: { path: /partNumber=[34]&/ }, do: { kind: 'slow', bytesPerSecond: 8 * mib } });
    const [file] = await testFiles([size]);
    const started = await startEngine({ options: { connections: 1 } });
    onTestFinished(started.close);
    await started.engine.add([(await makeUpload(s3, file!)).request], { again: false, signal });
    const settled = started.engine.settled();
    await rowWhen(started.engine, file!.name, (row) => row.acceptedBytes > 0 && row.inFlightBytes > 0);
    return { ...started, s3, file: file!, settled, before: await stat(file!.path) };
  }

  test('and has the same bytes keeps what was accepted', async () => {
    const { s3, file, settled, rows, engine, before } = await inTheMiddle();
    await utimes(file.path, before.atime, before.mtime);
    await settled;
    expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'parts-md5', acceptedBytes: size });
    expect(engine.summary().sentBytes).toBeLessThanOrEqual(size + 2 * partSize);
    expect(await storedMd5(s3, file.name)).toBe(file.md5);
  });

  test('and has others in an accepted part is never completed, and says what goes again', async () => {
    const { s3, file, settled, rows, before } = await inTheMiddle();
    const handle = await open(file.path, 'r+');
    await handle.write(Buffer.from('other'), 0, 5, 0);
    await handle.close();
    await utimes(file.path, before.atime, before.mtime);
    await settled;
    const row = rows.get(file.name);
    expect(row).toMatchObject({ state: 'failed', size, failure: { code: 'file-changed' } });
    expect(row?.failure?.remedy).toContain('go again');
    expect(await storedMd5(s3, file.name)).not.toBe(file.md5);
    expect(s3.counts().filter(({ operation }) => operation === 'CompleteMultipartUpload')).toEqual([]);
  });
});

test('after an outcome nobody knows another upload is sent whole, once that was said', async () => {
  const s3 = await demoS3({ faults: createFaultScript() });
  const complete = { method: 'POST', path: /uploadId=/ };
  s3.faults.add({ match: { ...complete, count: 1 }, do: { kind: 'drop-answer' } });
  s3.faults.add({
    match: { ...complete, skip: 1, count: 1 },
    do: { kind: 'answer', status: 404, code: 'NoSuchUpload', at: 'end' },
  });
  const [file] = await testFiles([size]);
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  const made = { ledgerFile: place.file };
  const first = await multipartRequest(s3, { file: file!, size, partSize, without: ['head'] });
  expect((await send(made, first)).row).toMatchObject({ failure: { code: 'outcome-unknown' } });
  const other = await makeUpload(s3, file!);
  expect((await send(made, other)).row).toMatchObject({ failure: { code: 'upload-gone' } });
  expect((await send(made, other)).row).toMatchObject({ state: 'done', verified: 'parts-md5' });
});
