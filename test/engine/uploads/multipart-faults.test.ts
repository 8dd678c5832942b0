import { describe, expect, onTestFinished, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import type { FaultMatch } from '../../../src-main/demo/faults/fault-rule.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { S3Handle, S3Options } from '../../../src-main/demo/s3/start-s3.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { type MultipartAsk, multipartRequest } from '../../support/engine/multipart-request.ts';
import { ledgerPlace, startEngine } from '../../support/engine/start-engine.ts';
import { storedMd5, type TestFile, testFiles } from '../../support/engine/test-files.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const size = 11 * mib;
const partSize = 5 * mib;
const complete: FaultMatch = { method: 'POST', path: /uploadId=/ };
const part = (number: number): FaultMatch => ({ method: 'PUT', path: new RegExp(`partNumber=${number}&`) });

interface Made {
  readonly s3: S3Handle;
  readonly file: TestFile;
  readonly ledgerFile: string;
}

async function make(options: Partial<S3Options> = {}): Promise<Made> {
  const s3 = await demoS3({ faults: createFaultScript(), ...options });
  const [file] = await testFiles([size]);
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  return { s3, file: file!, ledgerFile: place.file };
}

async function run({ s3, file, ledgerFile }: Made, ask: Partial<MultipartAsk> = {}) {
  const made = await multipartRequest(s3, { file, size, partSize, ...ask });
  const started = await startEngine({ ledgerFile, options: { connections: 1 } });
  await started.engine.add([made.request], { again: false, signal });
  await started.engine.settled();
  await started.close();
  const row = started.rows.get(file.name);
  return { ...made, row, story: started.story, summary: started.engine.summary() };
}

async function withFault(match: FaultMatch, fault: FaultAction, ask: Partial<MultipartAsk> = {}) {
  const made = await make();
  made.s3.faults.add({ match, do: fault });
  const outcome = await run(made, ask);
  return { ...made, ...outcome, right: (await storedMd5(made.s3, made.file.name)) === made.file.md5 };
}

const count = (s3: S3Handle, operation: string): number =>
  s3
    .counts()
    .filter((each) => each.operation === operation)
    .reduce((sum, { committed }) => sum + committed, 0);

describe('a Complete', () => {
  test.each<[string, FaultAction]>([
    ['whose answer was dropped after it committed', { kind: 'drop-answer' }],
    [
      'answered 200 with an error, not done',
      { kind: 'error-in-200', code: 'InternalError', commit: 'not-done' },
    ],
    [
      'answered 200 with an error, done all the same',
      { kind: 'error-in-200', code: 'SlowDown', commit: 'done' },
    ],
    ['answered 500', { kind: 'answer', status: 500, code: 'InternalError', at: 'end' }],
  ])('%s is sent again, commits once, and is proven', async (_, fault) => {
    const { row, right, s3 } = await withFault({ ...complete, count: 1 }, fault);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(right).toBe(true);
    expect(count(s3, 'CompleteMultipartUpload')).toBe(1);
    expect(count(s3, 'AbortMultipartUpload')).toBe(0);
  });

  test('whose upload is gone after a lost answer is proven by the object where there is a HEAD', async () => {
    const made = await make();
    made.s3.faults.add({ match: { ...complete, count: 1 }, do: { kind: 'drop-answer' } });
    const gone: FaultAction = { kind: 'answer', status: 404, code: 'NoSuchUpload', at: 'end' };
    made.s3.faults.add({ match: { ...complete, skip: 1 }, do: gone });
    const { row } = await run(made);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
  });

  test('whose upload is gone after a lost answer is outcome-unknown without one', async () => {
    const made = await make();
    made.s3.faults.add({ match: { ...complete, count: 1 }, do: { kind: 'drop-answer' } });
    const gone: FaultAction = { kind: 'answer', status: 404, code: 'NoSuchUpload', at: 'end' };
    made.s3.faults.add({ match: { ...complete, skip: 1 }, do: gone });
    const { row } = await run(made, { without: ['head'] });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'outcome-unknown' } });
  });
});

describe('a part', () => {
  test('damaged on the wire goes again, alone', async () => {
    const made = await make();
    made.s3.faults.add({ match: { ...part(2), count: 1 }, do: { kind: 'flip-bit', atByte: 99 } });
    const { row, summary } = await run(made);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(summary).toMatchObject({ sentBytes: size + partSize, resentBytes: partSize });
  });

  test('that always fails ends the upload, and keeps what was accepted', async () => {
    const { row, s3 } = await withFault(part(2), {
      kind: 'answer',
      status: 500,
      code: 'InternalError',
      at: 'start',
    });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'server-error' } });
    expect(row?.acceptedBytes).toBe(size - partSize);
    expect(count(s3, 'AbortMultipartUpload')).toBe(0);
  });

  test('answered without an ETag is not S3', async () => {
    const { row } = await withFault({ method: 'PUT' }, { kind: 'html', page: 'login' });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'not-s3' } });
  });
});

describe('an upload', () => {
  test('given up by someone else is upload-gone, and says what was lost; a new one is then sent whole', async () => {
    const made = await make();
    made.s3.faults.add({
      match: { ...part(3), count: 8 },
      do: { kind: 'answer', status: 500, code: 'InternalError', at: 'start' },
    });
    const first = await run(made);
    expect(first.row?.state).toBe('failed');
    const abort = await made.s3.sign({
      method: 'DELETE',
      key: made.file.name,
      query: { uploadId: first.uploadId },
    });
    await fetch(abort, { method: 'DELETE' });
    const second = await run(made, { uploadId: first.uploadId });
    expect(second.row).toMatchObject({ state: 'failed', failure: { code: 'upload-gone' } });
    const third = await run(made);
    expect(third.row).toMatchObject({ state: 'done', verified: 'parts-md5' });
  });

  test('another one in the plan says what is lost before anything starts over', async () => {
    const made = await make();
    made.s3.faults.add({
      match: { ...part(3), count: 8 },
      do: { kind: 'answer', status: 500, code: 'InternalError', at: 'start' },
    });
    await run(made);
    const other = await run(made);
    expect(other.row).toMatchObject({ state: 'failed', failure: { code: 'upload-gone' } });
    expect(other.row?.failure?.message).toContain(String(2 * partSize));
    expect(other.summary.sentBytes).toBe(0);
    const again = await run(made, { uploadId: other.uploadId });
    expect(again.row).toMatchObject({ state: 'done' });
  });

  test('whose parts do not fit the file is plan-invalid, and nothing is sent', async () => {
    const made = await make();
    const { row, summary } = await run(made, { size: size - 6 * mib });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'plan-invalid' } });
    expect(summary.sentBytes).toBe(0);
  });

  test('is done without list, head and abort where the plan gives none', async () => {
    const made = await make();
    made.s3.faults.add({
      match: { ...part(3), count: 8 },
      do: { kind: 'answer', status: 500, code: 'InternalError', at: 'start' },
    });
    const first = await run(made, { without: ['list', 'head', 'abort'] });
    expect(first.row?.state).toBe('failed');
    const second = await run(made, { without: ['list', 'head', 'abort'], uploadId: first.uploadId });
    expect(second.row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(second.summary).toMatchObject({ sentBytes: size - 2 * partSize });
  });

  test('to a server with ETags of its own is done, and not called verified', async () => {
    const made = await make({ etags: 'kms' });
    expect((await run(made)).row).toMatchObject({ state: 'done', verified: 'none' });
  });

  test('to such a server that gives CRC64NVME is verified as a whole by that', async () => {
    const made = await make({ etags: 'kms', crc64nvme: 'on' });
    expect((await run(made)).row).toMatchObject({ state: 'done', verified: 'crc64nvme' });
  });
});
