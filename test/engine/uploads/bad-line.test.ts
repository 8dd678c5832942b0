import { describe, expect, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, storedMd5, testFiles } from '../../support/engine/test-files.ts';

const { signal } = new AbortController();
const size = 3_000_000;

async function upload(fault: FaultAction, count?: number) {
  const faults = createFaultScript([
    { match: { method: 'PUT', ...(count === undefined ? {} : { count }) }, do: fault },
  ]);
  const s3 = await demoS3({ faults });
  const files = await testFiles([size]);
  const started = await startEngine();
  await started.engine.add(await putRequests(s3, files), { again: false, signal });
  await started.engine.settled();
  await started.close();
  const row = started.rows.get('file-0.bin');
  const right = (await storedMd5(s3, 'file-0.bin')) === files[0]!.md5;
  return { s3, row, right, story: started.story, summary: started.engine.summary() };
}

describe('an upload goes on by itself after', () => {
  test.each<[string, FaultAction]>([
    ['a server too busy', { kind: 'answer', status: 503, code: 'SlowDown', at: 'start' }],
    ['an internal error after the body', { kind: 'answer', status: 500, code: 'InternalError', at: 'end' }],
    ['a reset in the middle of the body', { kind: 'reset', afterBytes: 1_500_000 }],
    ['an answer lost after the commit', { kind: 'drop-answer' }],
    ['a login page once', { kind: 'html', page: 'login' }],
  ])('%s', async (_, fault) => {
    const { row, right, story } = await upload(fault, 1);
    expect(row).toMatchObject({ state: 'done', verified: 'md5', acceptedBytes: size });
    expect(right).toBe(true);
    expect(story).toContain('file-0.bin: waiting');
  });
});

describe('an upload fails, by its code, when', () => {
  test('the server never manages it: after eight attempts', async () => {
    const { row, summary } = await upload({ kind: 'answer', status: 500, code: 'InternalError', at: 'end' });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'server-error' } });
    expect(summary).toMatchObject({ sentBytes: 8 * size, resentBytes: 7 * size });
  });

  test('a page answers three whole bodies', async () => {
    const { row } = await upload({ kind: 'html', page: 'login' });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'not-s3' } });
  });

  test('the store says it is too large, at once', async () => {
    const { row, s3 } = await upload({ kind: 'answer', status: 400, code: 'EntityTooLarge', at: 'start' });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'file-too-large' } });
    expect(puts(s3, 'file-0.bin').committed).toBe(0);
  });
});

test('bytes given for ranges given before are counted as re-sent', async () => {
  const { summary } = await upload({ kind: 'answer', status: 500, code: 'InternalError', at: 'end' }, 1);
  expect(summary).toMatchObject({ sentBytes: 2 * size, resentBytes: size });
});
