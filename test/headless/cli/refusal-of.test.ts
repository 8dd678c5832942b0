import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { logFault } from '../../../src-main/headless/cli/log-fault.ts';
import { refusalOf } from '../../../src-main/headless/cli/refusal-of.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-fault-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a known failure is told as it is and not logged', async () => {
  const error = new SluiceError({ code: 'state-locked', message: 'Busy.' }, { cause: new Error('inside') });
  const refusal = await refusalOf(error, () => {
    throw new Error('Nothing is to be logged.');
  });
  expect(refusal.failures).toEqual([{ path: null, code: 'state-locked', message: 'Busy.', remedy: null }]);
});

test("a fault of Sluice's own is one sentence naming the log, which holds the trace and no secret", async () => {
  const fault = new TypeError('x is undefined at https://s3.example/b/k?X-Amz-Signature=abcdef');
  const refusal = await refusalOf(fault, (error) => logFault(error, () => join(folder, 'new', 'state')));
  const file = join(folder, 'new', 'state', 'sluice.log');
  expect(refusal.failures[0]?.message).toContain(file);
  expect(JSON.stringify(refusal)).not.toContain('undefined');
  const log = await readFile(file, 'utf8');
  expect(log).toMatch(/TypeError.*refusal-of\.test/);
  expect(log).not.toContain('abcdef');
});

test('where the log cannot be written either, the sentence does without', async () => {
  await writeFile(join(folder, 'file'), '');
  const refusal = await refusalOf(new Error('boom'), (error) =>
    logFault(error, () => join(folder, 'file', 'state')),
  );
  expect(refusal.failures[0]?.message).toBe('Sluice met a fault of its own and stopped.');
});

test('a failure about a file says which', async () => {
  const error = new SluiceError({ code: 'file-missing', message: 'Gone.' }, { path: '/runs/a.tif' });
  const refusal = await refusalOf(error, () => Promise.resolve(null));
  expect(refusal.failures[0]).toMatchObject({ path: '/runs/a.tif' });
});
