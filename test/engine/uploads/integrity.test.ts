import { describe, expect, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { S3Options } from '../../../src-main/demo/s3/start-s3.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';

const { signal } = new AbortController();
const flip: FaultAction = { kind: 'flip-bit', atByte: 7 };

interface Case {
  readonly sizes: readonly number[];
  readonly s3?: Partial<S3Options>;
  /** Sent and known before the fault begins. */
  readonly known?: boolean;
  readonly fault?: FaultAction;
  readonly times?: number;
}

async function uploaded({ sizes, s3: options, known = false, fault, times }: Case) {
  const faults = createFaultScript([]);
  const s3 = await demoS3({ faults, ...options });
  const files = await testFiles(sizes);
  const started = await startEngine();
  const { engine, rows, notices } = started;
  const [first, ...rest] = await putRequests(s3, files);
  if (known) {
    await engine.add([first!], { again: false, signal });
    await engine.settled();
  }
  if (fault !== undefined)
    faults.add({ match: { method: 'PUT', ...(times === undefined ? {} : { count: times }) }, do: fault });
  await engine.add(known ? rest : [first!, ...rest], { again: false, signal });
  await engine.settled();
  const stored = await Promise.all(files.map(async ({ name }) => storedMd5(s3, name)));
  await started.close();
  return { s3, files, rows, notices, stored, summary: engine.summary() };
}

describe('a bit flipped on the wire', () => {
  test('once, on an unknown host: the object ends right', async () => {
    const { files, rows, stored } = await uploaded({ sizes: [5_000], fault: flip, times: 1 });
    expect(stored).toEqual(files.map(({ md5 }) => md5));
    expect(rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'md5' });
  });

  test('always, on a host known as md5: checksum-mismatch after two more tries', async () => {
    const { rows, s3 } = await uploaded({ sizes: [100, 5_000], known: true, fault: flip });
    expect(rows.get('file-1.bin')).toMatchObject({
      state: 'failed',
      failure: { code: 'checksum-mismatch' },
      verified: null,
    });
    expect(puts(s3, 'file-1.bin').committed).toBe(3);
  });

  test('always, where CRC64NVME is answered: checksum-mismatch, also on an unknown host', async () => {
    const { rows } = await uploaded({ sizes: [5_000], s3: { crc64nvme: 'on' }, fault: flip });
    expect(rows.get('file-0.bin')).toMatchObject({ failure: { code: 'checksum-mismatch' } });
  });

  test('always, on an unknown host that gives nothing else: never anything but none', async () => {
    const { rows } = await uploaded({ sizes: [5_000, 6_000, 7_000], fault: flip });
    for (const row of rows.values()) expect(row).toMatchObject({ state: 'done', verified: 'none' });
  });
});

describe('a server whose ETags are no MD5s', () => {
  test('takes everything, verifies nothing, and at most one body goes twice', async () => {
    const sizes = Array.from({ length: 20 }, (_, index) => 1_000 + index);
    const { rows, s3, notices, summary } = await uploaded({ sizes, s3: { etags: 'kms' } });
    for (const row of rows.values()) expect(row).toMatchObject({ state: 'done', verified: 'none' });
    const committed = [...rows.keys()].map((name) => puts(s3, name).committed);
    expect(committed.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(21);
    expect(notices.length).toBeLessThanOrEqual(1);
    expect(summary).toMatchObject({ done: 20, failed: 0 });
  });

  test('that answers other ETags without saying so is found out by one body', async () => {
    const sizes = Array.from({ length: 20 }, (_, index) => 1_000 + index);
    const { rows, s3, notices } = await uploaded({ sizes, fault: { kind: 'wrong-etag' } });
    for (const row of rows.values()) expect(row).toMatchObject({ state: 'done', verified: 'none' });
    const committed = [...rows.keys()].map((name) => puts(s3, name).committed);
    expect(committed.reduce((sum, each) => sum + each, 0)).toBe(21);
    expect(notices).toHaveLength(1);
  });

  test('but that gives CRC64NVME is verified by that', async () => {
    const { rows, s3 } = await uploaded({ sizes: [0, 10, 70_000], s3: { etags: 'kms', crc64nvme: 'on' } });
    for (const row of rows.values()) expect(row).toMatchObject({ state: 'done', verified: 'crc64nvme' });
    expect(puts(s3, 'file-2.bin').committed).toBe(1);
  });
});
