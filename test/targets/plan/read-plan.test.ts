import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPlan } from '../../../src-main/targets/plan/is-plan.ts';
import { readPlan } from '../../../src-main/targets/plan/read-plan.ts';
import { signedUrl } from '../../support/signed-url.ts';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
const planOf = (...paths: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    uploads: paths.map((path, index) => ({ path, put: signedUrl(String(index)) })),
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-plan-'));
  await mkdir(at('run'));
  await mkdir(at('outside'));
  await writeFile(at('outside', 'secret.tif'), 'x');
  await writeFile(at('run', 'a.tif'), 'x');
});
afterEach(async () => rm(folder, { recursive: true }));

const failuresOf = async (file: string, root?: string) => {
  const reading = await readPlan(file, root === undefined ? {} : { root });
  return reading.ok ? [] : reading.failures;
};

describe('reading a plan file', () => {
  test('gives its entries in order, over several batches', async () => {
    const paths = Array.from({ length: 1234 }, (_, index) => `${index}.tif`);
    await writeFile(at('run', 'plan.json'), planOf(...paths));
    const reading = await readPlan(at('run', 'plan.json'));
    expect(reading.ok && reading.entries.map((entry) => entry.path)).toEqual(paths);
  });

  test('takes what PowerShell writes', async () => {
    await writeFile(at('run', 'plan.json'), Buffer.from(`\uFEFF${planOf('a.tif')}`, 'utf16le'));
    expect(await isPlan(at('run', 'plan.json'))).toBe(true);
    expect(await readPlan(at('run', 'plan.json'))).toMatchObject({ ok: true, entries: [{ path: 'a.tif' }] });
  });

  test('names the plan where the plan as a whole is refused', async () => {
    await writeFile(at('run', 'plan.json'), '{"version":1,"uploads":[}');
    expect(await failuresOf(at('run', 'plan.json'))).toMatchObject([
      { path: at('run', 'plan.json'), code: 'plan-invalid' },
    ]);
  });

  test('says that it is not there, or cannot be read', async () => {
    await expect(readPlan(at('nowhere.json'))).rejects.toMatchObject({ code: 'file-missing' });
    await expect(readPlan(at('run'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test('stops with the reason of its signal', async () => {
    const reason = new Error('stop');
    await expect(readPlan(at('x'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('thousands of URLs come in batches, and other work goes on meanwhile', async () => {
    const paths = Array.from({ length: 3_000 }, (_, index) => `run/${index}/result.tif`);
    await writeFile(at('run', 'plan.json'), planOf(...paths));
    let turns = 0;
    let reading = true;
    const count = (): void => {
      turns += 1;
      if (reading) setImmediate(count);
    };
    count();
    const read = await readPlan(at('run', 'plan.json'));
    reading = false;
    expect(read.ok && read.entries.length).toBe(3_000);
    // Parsed on this thread, it would take a handful of turns.
    expect(turns).toBeGreaterThan(100);
  });
});

describe('links', () => {
  test('that stay are followed, also where the plan itself is reached by one', async () => {
    await symlink(at('run', 'a.tif'), at('run', 'b.tif'));
    await symlink(at('run'), at('run-link'));
    await writeFile(at('run', 'plan.json'), planOf('b.tif', 'not-there.tif', 'nor/this.tif'));
    expect(await failuresOf(at('run', 'plan.json'))).toEqual([]);
    expect(await failuresOf(at('run-link', 'plan.json'))).toEqual([]);
  });

  test('that leave are refused, whether of files or folders, whether the file is there or not', async () => {
    await symlink(at('outside', 'secret.tif'), at('run', 'b.tif'));
    await symlink(at('outside'), at('run', 'sub'));
    await writeFile(at('run', 'plan.json'), planOf('a.tif', 'b.tif', 'sub/secret.tif', 'sub/later.tif'));
    const failures = await failuresOf(at('run', 'plan.json'));
    expect(failures.map((each) => each.path)).toEqual(['b.tif', 'sub/secret.tif', 'sub/later.tif']);
    expect(failures[0]).toMatchObject({
      code: 'plan-invalid',
      remedy: expect.stringContaining('--root DIR') as string,
    });
    expect(await failuresOf(at('run', 'plan.json'), folder)).toEqual([]);
    expect(await failuresOf(at('run', 'plan.json'), at('nowhere'))).toHaveLength(3);
  });
});

describe('an argument is a plan', () => {
  test.each([
    ['when it has version and uploads', planOf(), true],
    ['whatever its version', '{"version":9,"uploads":0}', true],
    ['when it is broken, too', '{"version": 1, "uploads": [,]}', true],
    [
      'not when it is other JSON',
      '{"type":"FeatureCollection","features":[{"version":1,"uploads":2}]}',
      false,
    ],
    ['not when it is a list', '["version","uploads"]', false],
    ['not when it is something else', 'II*\0', false],
    ['not when it is empty', '', false],
  ])('%s', async (_name, text, answer) => {
    await writeFile(at('argument'), text);
    expect(await isPlan(at('argument'))).toBe(answer);
  });

  test('not when it is a folder, or nothing', async () => {
    expect(await isPlan(folder)).toBe(false);
    expect(await isPlan(at('nowhere'))).toBe(false);
  });
});
