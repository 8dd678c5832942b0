import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NdjsonEvent } from '../../src-main/contract/ndjson.ts';
import { type S3Handle, startS3 } from '../../src-main/demo/s3/start-s3.ts';
import { ensureBuilt } from '../support/built.ts';
import { multipartRequest } from '../support/engine/multipart-request.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { type CliEnd, lastRows, refusedCodes, runCli, startCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let s3: S3Handle;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-control-'));
  s3 = await startS3({ storage: { kind: 'disk', folder: join(folder, 'objects') } });
});
afterEach(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const mib = 1024 ** 2;
const content = { 'a.bin': randomBytes(4 * mib), 'b.bin': randomBytes(1000), 'c.bin': randomBytes(2 * mib) };
const sluice = (...args: readonly string[]) => runCli([...args, '--json', '--state', 'state'], { folder });
const upload = () => startCli(['upload', 'plan.json', '--json', '--state', 'state'], { folder });
const stall = (path: RegExp) =>
  s3.faults.add({ match: { method: 'PUT', path }, do: { kind: 'stall', afterBytes: 500_000 } });
const moving = (name: string) => (event: NdjsonEvent) =>
  event.event === 'transfer' && event.name === name && event.inFlightBytes > 0;
const idIn = (end: CliEnd, name: string): string => lastRows(end).get(name)?.id ?? '';
const findings = ({ events }: CliEnd) =>
  events.flatMap((event) => (event.event === 'finding' ? [[event.path, event.code]] : []));

/** An upload that hangs in the middle of these files; the others are done or on their way. */
async function hanging(...names: readonly string[]) {
  await writeFiles(folder, content);
  await writePlan(folder, Object.keys(content), s3);
  for (const name of names) stall(new RegExp(name));
  const owner = upload();
  for (const name of names) await owner.event(moving(name));
  return owner;
}

describe('a Sluice that is running', () => {
  test('pauses one transfer for another process, ends when nothing else is left, and resume finishes', async () => {
    const owner = await hanging('a.bin');
    const id = idIn(await sluice('status'), 'a.bin');
    const paused = await sluice('pause', id.slice(0, 18));
    expect(paused.code, paused.stderr).toBe(0);
    expect(lastRows(paused).get('a.bin')).toMatchObject({ state: 'paused', inFlightBytes: 0 });
    expect(findings(paused)).toEqual([['a.bin', 'goes-again']]);
    const end = await owner.ended;
    expect(end.code, end.stderr).toBe(3);
    expect(summaryOf(end)).toMatchObject({ given: 3, total: 3, done: 2, paused: 1 });

    s3.faults.clear();
    const resumed = await sluice('resume');
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(summaryOf(resumed)).toMatchObject({ total: 1, done: 1 });
    const md5 = createHash('md5').update(content['a.bin']).digest('hex');
    expect(await s3.object('a.bin')?.rereadMd5()).toBe(md5);
  });

  test('goes on with a paused one when it is asked to', async () => {
    const owner = await hanging('a.bin', 'c.bin');
    const id = idIn(await sluice('status'), 'a.bin');
    expect((await sluice('pause', id)).code).toBe(0);
    s3.faults.clear();
    const resumed = await sluice('resume', id);
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(resumed.events).toMatchObject([
      { event: 'transfer', name: 'a.bin', state: 'queued' },
      { event: 'finding', code: 'goes-again' },
    ]);
    await owner.event(
      (event) => event.event === 'transfer' && event.name === 'a.bin' && event.state === 'done',
    );
    const rest = await sluice('cancel', '--all');
    expect(lastRows(rest).get('c.bin')).toMatchObject({ state: 'cancelled' });
    const end = await owner.ended;
    expect(end.code, end.stderr).toBe(0);
    expect(summaryOf(end)).toMatchObject({ total: 3, done: 2, cancelled: 1 });
  });

  test('lets a file on the line end first when it is asked so', async () => {
    await writeFiles(folder, content);
    await writePlan(folder, ['a.bin'], s3);
    s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: mib } });
    const owner = upload();
    await owner.event(moving('a.bin'));
    const paused = await sluice('pause', '--after-file');
    expect([paused.code, findings(paused)]).toEqual([0, [['a.bin', 'goes-on']]]);
    const end = await owner.ended;
    expect(end.code, end.stderr).toBe(0);
    expect(summaryOf(end)).toMatchObject({ done: 1, paused: 0, resentBytes: 0 });
  });

  test('refuses what it does not know, and what is over, by their codes', async () => {
    const owner = await hanging('a.bin');
    const done = idIn(await sluice('status'), 'b.bin');
    const unknown = await sluice('pause', 'no-such-id');
    expect([unknown.code, ...refusedCodes(unknown)]).toEqual([2, 'not-found']);
    const over = await sluice('resume', done);
    expect([over.code, ...refusedCodes(over)]).toEqual([2, 'too-late']);
    const some = await sluice('pause', 'no-such-id', idIn(await sluice('status'), 'a.bin'));
    expect(some.code).toBe(1);
    expect(findings(some)).toContainEqual(['no-such-id', 'not-found']);
    await owner.ended;
  });
});

describe('a state folder nobody works in', () => {
  test('has its transfers paused and, by resume, sent; a failed one only when asked for', async () => {
    const owner = await hanging('a.bin');
    owner.child.kill('SIGINT');
    await owner.ended;
    s3.faults.clear();
    const paused = await sluice('pause');
    expect([paused.code, lastRows(paused).get('a.bin')?.state]).toEqual([0, 'paused']);
    expect((await sluice('status')).events).toContainEqual(
      expect.objectContaining({ name: 'a.bin', state: 'paused' }),
    );
    await rm(join(folder, 'a.bin'));
    const failed = await sluice('resume');
    expect([failed.code, lastRows(failed).get('a.bin')?.failure?.code]).toEqual([1, 'file-missing']);
    expect(summaryOf(await sluice('resume'))).toMatchObject({ total: 0 });
    await writeFiles(folder, { 'a.bin': content['a.bin'] });
    expect(summaryOf(await sluice('resume', '--failed'))).toMatchObject({ total: 1, done: 1 });
    const nothing = await sluice('resume', 'nope');
    expect([nothing.code, ...refusedCodes(nothing)]).toEqual([2, 'not-found']);
  });
});

describe('cancelling an upload in parts', () => {
  async function inParts(without: readonly 'abort'[] = []) {
    await writeFiles(folder, { 'big.bin': randomBytes(12 * mib) });
    const file = { name: 'big.bin', path: join(folder, 'big.bin'), md5: '' };
    const { entry } = await multipartRequest(s3, { file, size: 12 * mib, partSize: 5 * mib, without });
    await writeFile(join(folder, 'plan.json'), JSON.stringify({ version: 1, uploads: [entry] }));
    stall(/partNumber=3&/);
    const owner = upload();
    await owner.event(moving('big.bin'));
    return owner;
  }
  const aborted = () =>
    s3.counts().find(({ operation }) => operation === 'AbortMultipartUpload')?.committed ?? 0;

  test('by another process removes its parts at the store', async () => {
    const owner = await inParts();
    const cancelled = await sluice('cancel', '--all');
    expect(cancelled.code, cancelled.stderr).toBe(0);
    expect(lastRows(cancelled).get('big.bin')).toMatchObject({ state: 'cancelled' });
    expect(cancelled.stderr).toMatch(/removed from the server/);
    expect(aborted()).toBe(1);
    expect((await owner.ended).code).toBe(0);
  });

  test('without a URL for that says that they are left, also when nobody works in the folder', async () => {
    const owner = await inParts(['abort']);
    owner.child.kill('SIGTERM');
    await owner.ended;
    const cancelled = await sluice('cancel', '--all');
    expect(cancelled.code, cancelled.stderr).toBe(0);
    expect(cancelled.stderr).toMatch(/left on the server/);
    expect((await sluice('status')).stderr).toMatch(/left on the server/);
  });

  test('that the store does not hear is done by the next command with the same state', async () => {
    const owner = await inParts();
    owner.child.kill('SIGTERM');
    await owner.ended;
    s3.faults.add({
      match: { method: 'DELETE' },
      do: { kind: 'answer', status: 503, code: 'SlowDown', retryAfterSeconds: 60, at: 'start' },
    });
    const cancelled = await sluice('cancel', '--all');
    expect(cancelled.code, cancelled.stderr).toBe(0);
    expect(cancelled.stderr).toMatch(/still holds its parts/);
    s3.faults.clear();
    expect((await sluice('resume')).code).toBe(0);
    expect(aborted()).toBe(1);
    expect((await sluice('status')).stderr).toMatch(/removed from the server/);
  });
});
