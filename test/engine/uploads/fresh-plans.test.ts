import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { type MadeUpload, multipartRequest } from '../../support/engine/multipart-request.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { storedMd5, type TestFile, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const { signal } = new AbortController();
const add = { again: false, signal };
const mib = 1024 ** 2;
const partSize = 5 * mib;
const size = 4 * partSize;

interface Calls {
  readonly parts: string[];
  readonly complete: string;
}

/** The same plan with some of its URLs signed so long ago that they have ended. */
async function withDead(
  s3: S3Handle,
  { request, uploadId }: MadeUpload,
  dead: { readonly complete?: true; readonly parts?: readonly number[] },
): Promise<NewTransfer> {
  const { multipart } = request.destination as unknown as { multipart: Calls };
  const ended = { key: request.name, expires: 60, signingDate: new Date(Date.now() - 3_600_000) };
  const parts = [...multipart.parts];
  for (const number of dead.parts ?? [])
    parts[number - 1] = await s3.sign({
      ...{ ...ended, method: 'PUT' },
      query: { uploadId, partNumber: String(number) },
    });
  const complete =
    dead.complete === undefined
      ? multipart.complete
      : await s3.sign({ ...ended, method: 'POST', query: { uploadId } });
  return { ...request, destination: { kind: 'plan', multipart: { ...multipart, parts, complete } } };
}

const partsAt = (s3: S3Handle) =>
  s3
    .counts()
    .filter(({ operation }) => operation === 'UploadPart')
    .reduce((sum, each) => ({ begun: sum.begun + each.begun, committed: sum.committed + each.committed }), {
      begun: 0,
      committed: 0,
    });

async function given() {
  const s3 = await demoS3({ faults: createFaultScript() });
  const [file] = await testFiles([size]);
  const started = await startEngine({ options: { connections: 2 } });
  onTestFinished(started.close);
  const made: MadeUpload = await multipartRequest(s3, { file: file!, size, partSize });
  return { s3, file: file!, made, ...started };
}

/** Slow enough for a test to act while parts are on the line. */
const slow = (s3: S3Handle, path: RegExp): void =>
  void s3.faults.add({ match: { method: 'PUT', path }, do: { kind: 'slow', bytesPerSecond: 16 * mib } });

const another = async (s3: S3Handle, file: TestFile): Promise<NewTransfer> =>
  (await multipartRequest(s3, { file, size, partSize })).request;

describe('a Complete that has ended while parts are unsent', () => {
  test('is said before a byte is wasted, and a fresh plan for the same upload goes on from there', async () => {
    const { s3, file, made, engine, rows } = await given();
    await engine.add([await withDead(s3, made, { complete: true })], add);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({
      ...{ state: 'waiting', waiting: { for: 'fresh-url' } },
      failure: { code: 'url-expired', message: expect.stringContaining('complete') as string },
    });
    expect(partsAt(s3).begun).toBe(0);
    await engine.add([made.request], add);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(await storedMd5(s3, file.name)).toBe(file.md5);
  });
});

describe('parts whose URLs have ended', () => {
  test('leave those on the line to come to their end, and a fresh plan sends only what is missing', async () => {
    const { s3, file, made, engine, rows } = await given();
    slow(s3, /partNumber=1&/);
    await engine.add([await withDead(s3, made, { parts: [2, 3, 4] })], add);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'waiting', acceptedBytes: partSize });
    await engine.add([made.request], add);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(partsAt(s3).committed).toBe(4);
  });

  test('are replaced by those of a plan given while the transfer runs, which then never waits', async () => {
    const { s3, file, made, engine, story } = await given();
    slow(s3, /partNumber=[12]&/);
    await engine.add([await withDead(s3, made, { parts: [4] })], add);
    const settled = engine.settled();
    await rowWhen(engine, file.name, ({ inFlightBytes }) => inFlightBytes > 0);
    await engine.add([made.request], add);
    await settled;
    expect(story).not.toContain(`${file.name}: waiting`);
    expect(story.at(-1)).toBe(`${file.name}: done`);
    expect(partsAt(s3)).toEqual({ begun: 4, committed: 4 });
  });
});

describe('a plan for another upload', () => {
  test('given while the old one runs changes nothing, and it is said what would be lost', async () => {
    const { s3, file, made, engine, rows, notices } = await given();
    slow(s3, /partNumber=[34]&/);
    await engine.add([made.request], add);
    const settled = engine.settled();
    await rowWhen(engine, file.name, ({ acceptedBytes }) => acceptedBytes >= 2 * partSize);
    await engine.add([await another(s3, file)], add);
    await settled;
    expect(rows.get(file.name)).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(notices).toEqual([expect.stringMatching(/another upload, in which the \d{8} bytes accepted/u)]);
  });

  test('says what is lost before it is, and a cancel then says that the old one’s parts may be left', async () => {
    const { s3, file, made, engine, rows } = await given();
    await engine.add([await withDead(s3, made, { parts: [4] })], add);
    await engine.settled();
    await engine.add([await another(s3, file)], add);
    await engine.settled();
    const { id = '', failure } = rows.get(file.name) ?? {};
    expect(failure).toMatchObject({
      code: 'upload-gone',
      message: expect.stringContaining(String(3 * partSize)) as string,
    });
    const { cancelled } = await engine.cancel([id]);
    expect(cancelled[0]?.note).toMatch(/were removed.*an earlier plan named may be left/u);
  });

  test('that took the old one’s place is cancelled with the same word', async () => {
    const { s3, file, made, engine, rows } = await given();
    await engine.add([await withDead(s3, made, { parts: [4] })], add);
    await engine.settled();
    const other = await multipartRequest(s3, { file, size, partSize });
    const deadAgain = await withDead(s3, other, { parts: [4] });
    await engine.add([deadAgain], add);
    await engine.settled();
    expect(rows.get(file.name)?.failure?.code).toBe('upload-gone');
    await engine.add([deadAgain], add);
    await engine.settled();
    expect(rows.get(file.name)).toMatchObject({ state: 'waiting', acceptedBytes: 3 * partSize });
    const { cancelled } = await engine.cancel([rows.get(file.name)?.id ?? '']);
    expect(cancelled[0]?.note).toContain('an earlier plan named may be left');
  });
});

test('a single PUT whose URL has ended sends with that of the plan given again', async () => {
  const s3 = await demoS3();
  const [file] = await testFiles([5_000]);
  const { engine, rows, close } = await startEngine();
  onTestFinished(close);
  const request = async (signingDate: Date): Promise<NewTransfer> => {
    const url = await s3.sign({ method: 'PUT', key: file!.name, expires: 60, signingDate });
    const destination = { kind: 'plan', put: { url, headers: {} } };
    return { name: file!.name, path: file!.path, object: url.split('?')[0] ?? '', destination };
  };
  await engine.add([await request(new Date(Date.now() - 3_600_000))], add);
  await engine.settled();
  expect(rows.get(file!.name)).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
  await engine.add([await request(new Date())], add);
  await engine.settled();
  expect(rows.get(file!.name)).toMatchObject({ state: 'done', verified: 'md5' });
});
