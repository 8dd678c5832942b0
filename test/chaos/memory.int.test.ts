import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';
import { residentBytes } from '../support/s3/resident-bytes.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';

const gib = 1024 ** 3;
const entry = join(root, 'out/headless/sluice.js');
const ceiling = 250_000_000;

let folder: string;
let s3: SpawnedS3;

beforeAll(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'sluice-memory-'));
  s3 = await spawnS3(['--discard']);
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

async function peakWhile(child: ChildProcess): Promise<number> {
  let peak = 0;
  const ended = once(child, 'exit').then(() => 'ended' as const);
  for (;;) {
    const look = residentBytes(child.pid ?? 0).catch(() => 0);
    if ((await Promise.race([ended, look.then(() => 'looked' as const)])) === 'ended') return peak;
    peak = Math.max(peak, await look);
  }
}

test('one 5 GiB file goes up in bounded memory', async () => {
  const path = join(folder, 'results_3di.nc');
  await using file = await open(path, 'w');
  await file.truncate(5 * gib);
  await utimes(path, new Date(0), new Date(Date.now() - 3_600_000));
  const put = await s3.sign({ method: 'PUT', key: 'results_3di.nc' });
  await writeFile(
    join(folder, 'plan.json'),
    JSON.stringify({ version: 1, uploads: [{ path: 'results_3di.nc', put }] }),
  );
  const args = [entry, 'upload', 'plan.json', '--json', '--quiet', '--state', join(folder, 'state')];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const text: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => text.push(chunk.toString()));
  const peak = await peakWhile(child);
  process.stdout.write(`5 GiB: peak resident ${Math.round(peak / 1e6)} MB\n`);
  expect(text.join('')).toMatch(/"event":"summary","total":1,"done":1,/);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(ceiling);
});
