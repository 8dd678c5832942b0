import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NdjsonEvent, StatusEvent } from '../../src-main/contract/ndjson.ts';
import { type S3Handle, startS3 } from '../../src-main/demo/s3/start-s3.ts';
import { ensureBuilt } from '../support/built.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { refusedCodes, runCli, startCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let s3: S3Handle;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-limit-'));
  s3 = await startS3({ storage: { kind: 'disk', folder: join(folder, 'objects') } });
  await writeFiles(folder, { 'a.bin': randomBytes(4 * 1024 ** 2) });
  await writePlan(folder, ['a.bin'], s3);
});
afterEach(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const sluice = (...args: readonly string[]) => runCli([...args, '--state', 'state'], { folder });
const upload = (...args: readonly string[]) =>
  startCli(['upload', 'plan.json', '--json', '--state', 'state', ...args], { folder });
const moving = (event: NdjsonEvent): boolean => event.event === 'transfer' && event.sentBytes > 0;

async function limits(): Promise<StatusEvent['limits'] | undefined> {
  const { events } = await sluice('status', '--json');
  return events.find((event) => event.event === 'status')?.limits;
}

describe('a limit', () => {
  test('of the command line holds, is shown, and is lifted by another process', async () => {
    const owner = upload('--limit-rate', '32K', '--concurrency', '2');
    await owner.event(moving);
    expect(await limits()).toEqual({ connections: { most: 2, now: 2 }, bytesPerSecond: 32 * 1024 });
    const lifted = await sluice('limit', '--rate', 'none', '--concurrency', '6');
    expect(lifted).toMatchObject({ code: 0, stderr: '' });
    expect(lifted.stdout).toBe('It sends over at most 6 connections, now 4, without a limit.\n');
    const end = await owner.ended;
    expect(end.code, end.stderr).toBe(0);
    // At 32 KiB/s it would have taken two minutes.
    expect(summaryOf(end)).toMatchObject({ done: 1, resentBytes: 0 });
    expect(summaryOf(end).seconds).toBeLessThan(60);
  });

  test('of the settings holds where the command line says nothing', async () => {
    await mkdir(join(folder, 'state'), { mode: 0o700 });
    await writeFile(join(folder, 'state', 'config.json'), '{"limitRate":65536,"concurrency":3}');
    const owner = upload();
    await owner.event(moving);
    expect(await limits()).toEqual({ connections: { most: 3, now: 3 }, bytesPerSecond: 65536 });
    const slower = await sluice('limit', '--rate', '2M');
    expect(slower.stdout).toBe('It sends over at most 3 connections, now 3, with at most 2 MiB/s.\n');
    expect((await owner.ended).code).toBe(0);
  });

  test('without a Sluice that runs is refused', async () => {
    const refused = await sluice('limit', '--rate', '1M', '--json');
    expect(refused.code).toBe(2);
    expect(refusedCodes(refused)).toEqual(['not-found']);
    expect(refused.stderr).toMatch(/^sluice: Nothing is running in this state folder\.\n/);
    expect(await limits()).toBeNull();
  });
});
