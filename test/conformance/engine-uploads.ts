import { utimes } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { NewTransfer } from '../../src-main/engine/enqueue/new-transfer.ts';
import { ledgerPlace, startEngine, type TestEngine } from '../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles, writeTestFile } from '../support/engine/test-files.ts';
import type { S3UnderTest } from './s3/s3-case.ts';

const { signal } = new AbortController();

async function run(requests: readonly NewTransfer[], ledgerFile: string): Promise<TestEngine> {
  const started = await startEngine({ ledgerFile });
  await started.engine.add(requests, { again: false, signal });
  await started.engine.settled();
  await started.close();
  return started;
}

async function keptLedger(): Promise<string> {
  const place = await ledgerPlace();
  onTestFinished(place.remove);
  return place.file;
}

const sizes = [0, 1, 1024, 70_000, 1_048_576, 1_048_577, 5_242_880];

/** What the engine does with single PUTs, held against one server. */
export function engineUploads(server: () => S3UnderTest): void {
  test('files of every size arrive byte-identical and verified by MD5', async () => {
    const files = await testFiles(sizes);
    const { rows, engine } = await run(await putRequests(server(), files, 'sizes/'), await keptLedger());
    expect([...rows.values()].map(({ state, verified }) => [state, verified])).toEqual(
      files.map(() => ['done', 'md5']),
    );
    for (const { name, md5 } of files) expect(await storedMd5(server(), `sizes/${name}`)).toBe(md5);
    expect(engine.summary()).toMatchObject({ total: sizes.length, done: sizes.length, resentBytes: 0 });
  });

  test('200 files: again, nothing is sent; touched, nothing; changed, that one', async () => {
    const files = await testFiles(Array.from({ length: 200 }, (_, index) => 100 + index * 37));
    const requests = await putRequests(server(), files, 'many/');
    const ledgerFile = await keptLedger();
    const first = await run(requests, ledgerFile);
    expect(first.engine.summary()).toMatchObject({ total: 200, done: 200, failed: 0 });

    const again = await run(requests, ledgerFile);
    expect(again.engine.summary()).toMatchObject({ total: 200, skipped: 200, sentBytes: 0 });

    const touched = files[17]!;
    await utimes(touched.path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    const afterTouch = await run(requests, ledgerFile);
    expect(afterTouch.engine.summary()).toMatchObject({ total: 200, skipped: 200, sentBytes: 0 });

    const changed = await writeTestFile(files[42]!.path, randomBytes(5_000));
    const afterChange = await run(requests, ledgerFile);
    expect(afterChange.engine.summary()).toMatchObject({ skipped: 199, done: 1, sentBytes: 5_000 });
    expect(await storedMd5(server(), `many/${changed.name}`)).toBe(changed.md5);
  });

  test('a URL that has ended waits for a fresh one; a fresh one finishes', async () => {
    const files = await testFiles([2_000]);
    const ledgerFile = await keptLedger();
    const dead = await server().sign({
      method: 'PUT',
      key: 'late/file-0.bin',
      expires: 1,
      signingDate: new Date(Date.now() - 60_000),
    });
    const [request] = await putRequests(server(), files, 'late/');
    const late = await run(
      [{ ...request!, destination: { kind: 'plan', put: { url: dead, headers: {} } } }],
      ledgerFile,
    );
    expect(late.rows.get('file-0.bin')).toMatchObject({
      state: 'waiting',
      waiting: { for: 'fresh-url' },
      failure: { code: 'url-expired' },
    });
    const fresh = await run([request!], ledgerFile);
    expect(fresh.rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  });

  test('a damaged URL is refused, by its code, and the others go on', async () => {
    const files = await testFiles([10, 20]);
    const [first, second] = await putRequests(server(), files, 'refused/');
    const url = `${first!.destination['put'] === undefined ? '' : (first!.destination['put'] as { url: string }).url}0`;
    const bad = { ...first!, destination: { kind: 'plan', put: { url, headers: {} } } };
    const { rows, engine } = await run([bad, second!], await keptLedger());
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'failed', failure: { code: 'url-refused' } });
    expect(rows.get('file-1.bin')).toMatchObject({ state: 'done' });
    expect(JSON.stringify([...rows.values()])).not.toContain('X-Amz-');
    expect(engine.summary()).toMatchObject({ failed: 1, done: 1 });
  });
}
