import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RequestCount } from '../../src-main/demo/s3/request-counts.ts';
import { ensureBuilt } from '../support/built.ts';
import { createUpload, multipartRequest } from '../support/engine/multipart-request.ts';
import { storedMd5, type TestFile, writeTestFile } from '../support/engine/test-files.ts';
import { writePlan } from '../support/plan-run.ts';
import { type CliEnd, lastRows, runCli, summaryOf } from '../support/run-cli.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';

const mib = 1024 ** 2;
const partSize = 5 * mib;
/** Seconds the first plan's URLs live. */
const life = 8;
const [parts, small] = [12, 24];
/** A body of this size takes most of a second, so that half of the files begin before the URLs end. */
const smallSize = 500_000;

let folder: string;
let s3: SpawnedS3;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-life-'));
  s3 = await spawnS3(['--folder', join(folder, 'objects')]);
});
afterEach(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const upload = (...args: readonly string[]): Promise<CliEnd> =>
  runCli(['upload', 'plan.json', '--json', '--concurrency', '2', ...args], { folder });

/** Bodies take so long that they outlast the URLs. */
const slow = (bytesPerSecond: number): Promise<void> =>
  s3.addFault({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond } });

async function bodies(operation: RequestCount['operation']): Promise<readonly RequestCount[]> {
  return (await s3.counts()).filter((count) => count.operation === operation);
}

const writeMultipart = (entry: object): Promise<void> =>
  writeFile(join(folder, 'plan.json'), JSON.stringify({ version: 1, uploads: [entry] }));

async function expectStored(files: readonly TestFile[]): Promise<void> {
  for (const { name, md5 } of files) expect(await storedMd5(s3, name), name).toBe(md5);
}

/** What a person is told: what is the matter, and what to do about it. */
function expectWords({ stderr }: CliEnd): void {
  expect(stderr).toContain('expired');
  expect(stderr).toContain('Export the plan again with fresh URLs');
}

describe('a plan whose URLs end half-way', () => {
  test('single PUTs: exit 3 and what to do; with fresh URLs the others go, and nothing accepted again', async () => {
    const files = await Promise.all(
      Array.from({ length: small }, (_, index) =>
        writeTestFile(join(folder, `file-${index}.tif`), randomBytes(smallSize)),
      ),
    );
    const names = files.map(({ name }) => name);
    await slow(650_000);
    await writePlan(folder, names, s3, life);
    const first = await upload();
    expect(first.code, first.stderr).toBe(3);
    const { done, waiting, total } = summaryOf(first);
    expect(done).toBeGreaterThan(0);
    expect(waiting).toBeGreaterThan(0);
    expect(done + waiting).toBe(total);
    for (const row of lastRows(first).values())
      expect(row.state === 'done' || row.waiting?.for === 'fresh-url', JSON.stringify(row)).toBe(true);
    expectWords(first);
    expect(await bodies('PutObject')).toHaveLength(done);

    await s3.clearFaults();
    await writePlan(folder, names, s3);
    const second = await upload();
    expect(second.code, second.stderr).toBe(0);
    expect(summaryOf(second)).toMatchObject({
      ...{ done: waiting, skipped: done },
      ...{ sentBytes: waiting * smallSize },
    });
    // What was on its way when the URLs ended, and was refused for it, goes again; of the others nothing.
    expect([0, 1, 2]).toContain(summaryOf(second).resentBytes / smallSize);
    const counts = await bodies('PutObject');
    expect(counts).toHaveLength(small);
    for (const count of counts) expect(count).toMatchObject({ begun: 1, committed: 1, bytes: smallSize });
    await expectStored(files);
  });

  test('a file in parts: accepted parts are kept for the same upload, and only the others go', async () => {
    const size = parts * partSize;
    const file = await writeTestFile(join(folder, 'results_3di.nc'), randomBytes(size));
    await slow(3 * mib);
    const made = await multipartRequest(s3, { file, size, partSize, expires: life });
    await writeMultipart(made.entry);
    const first = await upload();
    expect(first.code, first.stderr).toBe(3);
    const row = lastRows(first).get(file.name);
    expect(row).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
    expectWords(first);
    const accepted = (await bodies('UploadPart')).filter(({ committed }) => committed === 1).length;
    expect(row?.acceptedBytes).toBe(accepted * partSize);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(parts);

    await s3.clearFaults();
    await writeMultipart(
      (await multipartRequest(s3, { file, size, partSize, uploadId: made.uploadId })).entry,
    );
    const second = await upload();
    expect(second.code, second.stderr).toBe(0);
    expect(summaryOf(second)).toMatchObject({
      done: 1,
      sentBytes: size - accepted * partSize,
      resentBytes: 0,
    });
    await expectEachOnce(parts);
    await expectStored([file]);
  });

  test('a dead Complete behind parts that live: exit 3, and a plan with a live one finishes, each part sent once', async () => {
    const size = 3 * partSize;
    const file = await writeTestFile(join(folder, 'results_3di.nc'), randomBytes(size));
    const uploadId = await createUpload(s3, file.name);
    const { entry } = await multipartRequest(s3, { file, size, partSize, uploadId });
    const complete = await s3.sign({
      ...{ method: 'POST', key: file.name, query: { uploadId }, expires: 60 },
      signingDate: new Date(Date.now() - 3_600_000),
    });
    await writeMultipart({ ...entry, multipart: { ...(entry['multipart'] as object), complete } });
    const first = await upload();
    expect(first.code, first.stderr).toBe(3);
    expect(lastRows(first).get(file.name)).toMatchObject({
      state: 'waiting',
      waiting: { for: 'fresh-url' },
    });
    expectWords(first);

    await writeMultipart((await multipartRequest(s3, { file, size, partSize, uploadId })).entry);
    const second = await upload();
    expect(second.code, second.stderr).toBe(0);
    expect(summaryOf(first).sentBytes + summaryOf(second).sentBytes).toBe(size);
    await expectEachOnce(3);
    await expectStored([file]);
  });
});

/** Every part was begun once, and one Complete took effect. */
async function expectEachOnce(count: number): Promise<void> {
  const sent = await bodies('UploadPart');
  expect(sent).toHaveLength(count);
  for (const part of sent) expect(part).toMatchObject({ begun: 1, committed: 1, bytes: partSize });
  const [complete] = await bodies('CompleteMultipartUpload');
  expect(complete).toMatchObject({ committed: 1 });
}
