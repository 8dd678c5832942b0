import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NdjsonEvent } from '../../src-main/contract/ndjson.ts';
import { type S3Handle, startS3 } from '../../src-main/demo/s3/start-s3.ts';
import { ensureBuilt } from '../support/built.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { lastRows, refusedCodes, runCli, startCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let s3: S3Handle;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-state-'));
  s3 = await startS3({ storage: { kind: 'disk', folder: join(folder, 'objects') } });
  await writeFiles(folder, { 'a.bin': randomBytes(2_000_000), 'b.bin': randomBytes(1000) });
  await writePlan(folder, ['a.bin', 'b.bin'], s3);
});
afterEach(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const sluice = (...args: readonly string[]) => runCli([...args, '--json', '--state', 'state'], { folder });
const uploading = (event: NdjsonEvent): boolean =>
  event.event === 'transfer' && event.name === 'a.bin' && event.sentBytes > 0;
const done = (event: NdjsonEvent): boolean =>
  event.event === 'transfer' && event.name === 'b.bin' && event.state === 'done';

/** An upload that hangs in the middle of a.bin and has b.bin behind it. */
async function hanging() {
  s3.faults.add({ match: { path: /a\.bin/ }, do: { kind: 'stall', afterBytes: 500_000 } });
  const run = startCli(['upload', 'plan.json', '--json', '--state', 'state'], { folder });
  await run.event(uploading);
  await run.event(done);
  return run;
}

describe('a state folder with an owner', () => {
  test('refuses a second upload by name, answers status, and takes a cancel', async () => {
    const owner = await hanging();
    const second = await sluice('upload', 'plan.json');
    expect([second.code, ...refusedCodes(second)]).toEqual([2, 'state-locked']);
    expect(second.stderr).toMatch(new RegExp(`${owner.child.pid}[^]*--state`));

    const status = await sluice('status');
    expect(status.code, status.stderr).toBe(0);
    expect(status.events[0]).toMatchObject({ event: 'status', owner: { pid: owner.child.pid } });
    const id = lastRows(status).get('a.bin')?.id ?? '';

    const unknown = await sluice('cancel', 'no-such-id');
    expect([unknown.code, ...refusedCodes(unknown)]).toEqual([2, 'not-found']);
    const cancelled = await sluice('cancel', id);
    expect(cancelled.code, cancelled.stderr).toBe(0);
    expect(lastRows(cancelled).get('a.bin')).toMatchObject({ state: 'cancelled' });

    const end = await owner.ended;
    expect(end.code, end.stderr).toBe(0);
    expect(summaryOf(end)).toMatchObject({ total: 2, done: 1, cancelled: 1 });
    const after = await sluice('status');
    expect(after.events[0]).toMatchObject({ event: 'status', owner: null });
    expect(lastRows(after).get('a.bin')).toMatchObject({ state: 'cancelled' });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends it with %i, state kept, and resume finishes without sending twice',
    async (signal, code) => {
      const run = await hanging();
      run.child.kill(signal);
      const end = await run.ended;
      expect(end.code, end.stderr).toBe(code);
      expect(summaryOf(end)).toMatchObject({ total: 2, done: 1, queued: 1 });
      s3.faults.clear();
      const resumed = await sluice('resume');
      expect(resumed.code, resumed.stderr).toBe(0);
      expect(summaryOf(resumed)).toMatchObject({ total: 1, done: 1 });
      const begun = s3.counts().filter(({ key, operation }) => operation === 'PutObject' && key === 'b.bin');
      expect(begun).toMatchObject([{ begun: 1, committed: 1 }]);
    },
  );
});

describe('a state folder without an owner', () => {
  test('an empty or missing one has a status, and nothing to cancel or resume', async () => {
    const status = await sluice('status');
    expect(status.code, status.stderr).toBe(0);
    expect(status.events).toMatchObject([{ event: 'status', owner: null }]);
    expect((await sluice('cancel', '--all')).code).toBe(0);
    expect(summaryOf(await sluice('resume'))).toMatchObject({ total: 0 });
  });

  test('a damaged ledger is refused and left; --fresh-state moves it aside and starts empty', async () => {
    await sluice('upload', 'plan.json');
    await writeFile(join(folder, 'state', 'ledger.db'), randomBytes(8192));
    const refused = await sluice('upload', 'plan.json');
    expect([refused.code, ...refusedCodes(refused)]).toEqual([2, 'ledger-corrupt']);
    const fresh = await sluice('upload', 'plan.json', '--fresh-state');
    expect(fresh.code, fresh.stderr).toBe(0);
    expect(summaryOf(fresh)).toMatchObject({ done: 2 });
    const left = await readdir(join(folder, 'state'));
    expect(left.filter((name) => /^ledger.*\d{4}/u.test(name))).not.toEqual([]);
  });

  test('a reader that goes away does not stop the upload', async () => {
    const run = startCli(['upload', 'plan.json', '--json', '--state', 'state'], { folder });
    run.child.stdout?.destroy();
    await new Promise((resolve) => run.child.once('exit', resolve));
    expect(run.child.exitCode).toBe(0);
    expect(s3.objectKeys()).toEqual(expect.arrayContaining(['a.bin', 'b.bin']));
  });
});
