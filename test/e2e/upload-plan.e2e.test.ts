import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type S3Handle, startS3 } from '../../src-main/demo/s3/start-s3.ts';
import { ensureBuilt } from '../support/built.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { lastRows, refusedCodes, runCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let s3: S3Handle;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-plan-'));
  s3 = await startS3({ storage: { kind: 'disk', folder: join(folder, 'objects') } });
});
afterEach(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const names = ['a.bin', 'sub/b.bin', 'empty.bin'];
const content = { 'a.bin': randomBytes(3_000_000), 'sub/b.bin': randomBytes(70_000), 'empty.bin': '' };
const upload = (...args: readonly string[]) => runCli(['upload', 'plan.json', '--json', ...args], { folder });
const committed = () => s3.counts().reduce((sum, count) => sum + count.committed, 0);

describe('uploading a plan', () => {
  test('puts every file, proven by MD5; again sends nothing; touched nothing; changed only that one', async () => {
    await writeFiles(folder, content);
    await writePlan(folder, names, s3);
    const first = await upload();
    expect(first.code, first.stderr).toBe(0);
    expect(summaryOf(first)).toMatchObject({ total: 3, done: 3, bytes: 3_070_000, resentBytes: 0 });
    for (const [name, bytes] of Object.entries(content)) {
      const md5 = createHash('md5').update(bytes).digest('hex');
      expect(await s3.object(name)?.rereadMd5()).toBe(md5);
      expect(lastRows(first).get(name)).toMatchObject({ state: 'done', verified: 'md5' });
    }
    expect(committed()).toBe(3);

    const again = await upload();
    expect(again.code, again.stderr).toBe(0);
    expect(summaryOf(again)).toMatchObject({ total: 3, skipped: 3, sentBytes: 0 });

    const then = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'a.bin'), then, then);
    expect(summaryOf(await upload())).toMatchObject({ skipped: 3, sentBytes: 0 });
    expect(committed()).toBe(3);

    await writeFiles(folder, { 'a.bin': randomBytes(3_000_000) });
    const changed = await upload();
    expect(summaryOf(changed)).toMatchObject({ done: 1, skipped: 2, sentBytes: 3_000_000 });
    expect(committed()).toBe(4);
    expect(summaryOf(await upload('--again'))).toMatchObject({ done: 3, skipped: 0 });
  });

  test('a missing file is its own failure; the others go', async () => {
    await writeFiles(folder, { 'a.bin': 'here' });
    await writePlan(folder, ['a.bin', 'gone.bin'], s3);
    const end = await upload();
    expect(end.code, end.stderr).toBe(1);
    expect(lastRows(end).get('gone.bin')).toMatchObject({
      state: 'failed',
      failure: { code: 'file-missing' },
    });
    expect(lastRows(end).get('a.bin')).toMatchObject({ state: 'done' });
  });

  test('an expired URL waits for a fresh one, which a new plan brings', async () => {
    await writeFiles(folder, { 'a.bin': 'here' });
    const old = await s3.sign({
      method: 'PUT',
      key: 'a.bin',
      expires: 60,
      signingDate: new Date(Date.now() - 3_600_000),
    });
    await writeFile(
      join(folder, 'plan.json'),
      JSON.stringify({ version: 1, uploads: [{ path: 'a.bin', put: old }] }),
    );
    const end = await upload();
    expect(end.code, end.stderr).toBe(3);
    expect(lastRows(end).get('a.bin')).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
    await writePlan(folder, ['a.bin'], s3);
    expect((await upload()).code).toBe(0);
  });

  test('a store whose ETags prove nothing ends with none, said once, at most one body sent twice', async () => {
    await s3.close();
    s3 = await startS3({ storage: { kind: 'disk', folder: join(folder, 'objects') }, etags: 'kms' });
    await writeFiles(folder, content);
    await writePlan(folder, names, s3);
    const end = await upload();
    expect(end.code, end.stderr).toBe(0);
    for (const name of names)
      expect(lastRows(end).get(name)).toMatchObject({ state: 'done', verified: 'none' });
    expect(committed()).toBeLessThanOrEqual(4);
    expect(end.stderr).toContain('Sent, not verifiable here');
  });

  test('people get plain lines when piped, and nothing but troubles when quiet', async () => {
    await writeFiles(folder, { 'a.bin': 'here' });
    await writePlan(folder, ['a.bin'], s3);
    const { code, stdout, stderr } = await runCli(['upload', 'plan.json'], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/✓ a\.bin {2}4 B {2}Safe \(md5\)\n1 file: 1 in the store\.\n4 B sent, in /);
    expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect((await runCli(['upload', 'plan.json', '--quiet'], { folder })).stdout).toBe('');
  });
});

describe('a plan that is refused', () => {
  const put = 'https://s3.example/b/k?X-Amz-Date=x';
  test.each([
    ['a typo in a key', { version: 1, uploads: [{ path: 'a.bin', pt: put }] }],
    ['a path that climbs out', { version: 1, uploads: [{ path: '../a.bin', put }] }],
    ['another version', { version: 2, uploads: [] }],
  ])('%s: exit 2, one refused event, nothing sent', async (_, plan) => {
    await writeFiles(folder, { 'plan.json': JSON.stringify(plan) });
    const end = await upload();
    expect(end.code, end.stderr).toBe(2);
    expect(refusedCodes(end)).toContain('plan-invalid');
    expect(s3.counts()).toEqual([]);
  });

  test('one that is no JSON, or not there', async () => {
    await writeFiles(folder, { 'broken.json': '{"version": 1, "uploads": [' });
    for (const name of ['broken.json', 'nothing.json', 'nothing']) {
      const end = await runCli(['upload', name, '--json'], { folder });
      expect(end.code, end.stderr).toBe(2);
      expect(refusedCodes(end)).toHaveLength(1);
    }
  });

  test('check says the same without sending, and 0 for a good plan', async () => {
    await writeFiles(folder, { 'a.bin': 'here' });
    await writePlan(folder, ['a.bin'], s3);
    expect((await runCli(['check', 'plan.json', '--json'], { folder })).code).toBe(0);
    await writePlan(folder, ['a.bin', 'gone.bin'], s3);
    const bad = await runCli(['check', 'plan.json', '--json'], { folder });
    expect(bad.code, bad.stderr).toBe(1);
    const faults = bad.events.filter((event) => event.event !== 'finding' || event.code !== 'url-life');
    expect(faults).toMatchObject([
      { event: 'finding', code: 'file-missing', severity: 'refuse' },
      { event: 'tally', given: 2, toSend: 1, refused: 1 },
    ]);
    expect(s3.counts()).toEqual([]);
  });
});
