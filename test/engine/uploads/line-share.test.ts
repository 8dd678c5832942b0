import { describe, expect, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { FaultRule } from '../../../src-main/demo/faults/fault-rule.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';

const MiB = 1024 ** 2;
const { signal } = new AbortController();

const slowly: FaultRule = { match: { method: 'PUT' }, do: { kind: 'delay-answer', ms: 30 } };
/** Two of the bodies on the line are told the same thing at once. */
const busyAfter = (skip: number): FaultRule => ({
  match: { method: 'PUT', skip, count: 2 },
  do: { kind: 'answer', status: 503, code: 'SlowDown', at: 'end' },
});

describe('a store that says slow down', () => {
  test('gets half as many bodies at once, then step by step more, and everything in the end', async () => {
    const s3 = await demoS3({ faults: createFaultScript([slowly, busyAfter(40)]) });
    const files = await testFiles(Array.from({ length: 190 }, () => 2_000));
    const seen: number[] = [];
    const log = (): void => {
      const { now } = started.engine.limits().connections;
      if (seen.at(-1) !== now) seen.push(now);
    };
    const started = await startEngine({ options: { connections: 8 }, deps: { log } });
    await started.engine.add(await putRequests(s3, files), { again: false, signal });
    await started.engine.settled();
    const summary = started.engine.summary();
    await started.close();
    expect(summary).toMatchObject({ total: 190, done: 190 });
    const halvedAt = seen.findIndex((now, at) => now < (seen[at - 1] ?? 0));
    const top = seen[halvedAt - 1] ?? 0;
    const climb = seen.slice(0, halvedAt);
    expect(climb[0]).toBe(4);
    expect(climb).toEqual([...climb].sort((a, b) => a - b));
    expect(top).toBeGreaterThan(4);
    expect(top).toBeLessThanOrEqual(8);
    const half = Math.floor(top / 2);
    expect(seen.slice(halvedAt, halvedAt + 2)).toEqual([half, half + 1]);
  });

  test('is not asked for more than there may be, which may change meanwhile', async () => {
    const s3 = await demoS3({ faults: createFaultScript([slowly]) });
    const files = await testFiles(Array.from({ length: 40 }, () => 2_000));
    const started = await startEngine({ options: { connections: 2 } });
    const { engine } = started;
    expect(engine.limits()).toEqual({ connections: { most: 2, now: 2 }, bytesPerSecond: null });
    await engine.add(await putRequests(s3, files), { again: false, signal });
    const settled = engine.settled();
    expect(engine.setLimits({ connections: 16 }).connections).toEqual({ most: 16, now: 4 });
    await settled;
    expect(engine.limits().connections.now).toBeGreaterThan(4);
    expect(engine.setLimits({ connections: 1 }).connections).toEqual({ most: 1, now: 1 });
    await started.close();
  });
});

describe('a limit of bytes a second', () => {
  test('holds at the server, over bodies side by side', async () => {
    const s3 = await demoS3();
    const files = await testFiles([2 * MiB, 2 * MiB, 2 * MiB]);
    const started = await startEngine({ options: { bytesPerSecond: 2 * MiB } });
    await started.engine.add(await putRequests(s3, files), { again: false, signal });
    const began = performance.now();
    await started.engine.settled();
    const seconds = (performance.now() - began) / 1000;
    await started.close();
    expect(started.engine.summary()).toMatchObject({ done: 3 });
    expect((6 * MiB) / seconds / (2 * MiB)).toBeGreaterThan(0.5);
    expect((6 * MiB) / seconds / (2 * MiB)).toBeLessThan(1.15);
    for (const { name, md5 } of files) expect(await storedMd5(s3, name)).toBe(md5);
  });

  test('is lifted from a body under way, which goes on at once and not anew', async () => {
    const s3 = await demoS3();
    const files = await testFiles([8 * MiB]);
    const started = await startEngine({ options: { bytesPerSecond: 32 * 1024 } });
    const { engine } = started;
    await engine.add(await putRequests(s3, files), { again: false, signal });
    const settled = engine.settled();
    const row = await rowWhen(engine, 'file-0.bin', ({ sentBytes }) => sentBytes >= 16 * 1024);
    expect(row.sentBytes).toBeLessThan(256 * 1024);
    const began = performance.now();
    engine.setLimits({ bytesPerSecond: null });
    await settled;
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(engine.limits().bytesPerSecond).toBeNull();
    await started.close();
    expect(puts(s3, 'file-0.bin')).toEqual({ begun: 1, committed: 1 });
  });

  test('keeps no body from being paused while it waits for its turn', async () => {
    const s3 = await demoS3();
    const files = await testFiles([MiB, MiB]);
    const started = await startEngine({ options: { bytesPerSecond: 4 } });
    const { engine } = started;
    await engine.add(await putRequests(s3, files), { again: false, signal });
    const settled = engine.settled();
    await rowWhen(engine, 'file-0.bin', ({ sentBytes }) => sentBytes > 0);
    const began = performance.now();
    expect((await engine.pause({ ids: 'all', when: 'now' })).paused).toHaveLength(2);
    await settled;
    expect(performance.now() - began).toBeLessThan(1_000);
    await started.close();
  });
});
