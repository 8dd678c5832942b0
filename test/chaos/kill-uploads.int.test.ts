import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLedger } from '../../src-main/engine/ledger/read-ledger.ts';
import { ensureBuilt, root } from '../support/built.ts';
import { type TestFile, writeTestFile } from '../support/engine/test-files.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';

const kills = 30;
const connections = 8;
const fileCount = 200;
const seed = 20261121;
const entry = join(root, 'out/headless/sluice.js');

let folder: string;
let s3: SpawnedS3;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'sluice-chaos-'));
  s3 = await spawnS3(['--folder', join(folder, 'objects')]);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The same numbers for the same seed, 0 ≤ x < 1 (a linear congruential generator). */
function* numbers(state: number): Generator<number, never> {
  let next = state;
  for (;;) {
    next = (next * 1_103_515_245 + 12_345) % 2 ** 31;
    yield next / 2 ** 31;
  }
}

async function madePlan(): Promise<TestFile[]> {
  const files = await Promise.all(
    Array.from({ length: fileCount }, (_, index) =>
      writeTestFile(join(folder, `f${index}.bin`), randomBytes(20_000 + (index % 10) * 30_000)),
    ),
  );
  const uploads = await Promise.all(
    files.map(async ({ name }) => ({ path: name, put: await s3.sign({ method: 'PUT', key: name }) })),
  );
  await writeFile(join(folder, 'plan.json'), JSON.stringify({ version: 1, uploads }));
  return files;
}

function start(): ChildProcess {
  const args = ['upload', 'plan.json', '--json', '--quiet', '--state', join(folder, 'state')];
  const child = spawn(process.execPath, [entry, ...args, '--concurrency', String(connections)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Resolves when so many files are said to be in, or the process has ended: the middle of things, whatever the machine's speed. */
async function untilDone(child: ChildProcess, count: number): Promise<void> {
  if (child.stdout === null) throw new Error('The program has no stdout.');
  let done = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line.includes('"state":"done"')) done += 1;
    if (done === count) return;
  }
}

/** Objects whose acceptance the ledger holds now, and how often each was put so far. */
async function acceptedPuts(): Promise<Map<string, number>> {
  const { transfers, parts } = await readLedger(join(folder, 'state', 'ledger.db'));
  const counts = await putsByKey();
  const accepted = transfers.filter(({ id }) => (parts.get(id) ?? []).length > 0);
  return new Map(accepted.map(({ name }) => [name, counts.get(name) ?? 0]));
}

async function putsByKey(): Promise<Map<string, number>> {
  const counts = await s3.counts();
  return new Map(
    counts.filter(({ operation }) => operation === 'PutObject').map(({ key, begun }) => [key, begun]),
  );
}

test(`${kills} kills in the middle of ${fileCount} files lose nothing and send nothing accepted again`, async () => {
  const files = await madePlan();
  const random = numbers(seed);
  let held = new Map<string, number>();
  let killed = 0;
  while (killed < kills) {
    const child = start();
    const exited = once(child, 'exit');
    await untilDone(child, 1 + Math.floor(random.next().value * 8));
    child.kill('SIGKILL');
    await exited;
    killed += 1;
    const counts = await putsByKey();
    for (const [key, before] of held) expect(counts.get(key), `${key} was accepted`).toBe(before);
    held = await acceptedPuts();
  }
  const last = start();
  last.stdout?.resume();
  const [code] = (await once(last, 'exit')) as [number];
  expect(code).toBe(0);

  const stored = new Map((await s3.objects()).map(({ key, md5 }) => [key, md5]));
  expect(files.filter(({ name, md5 }) => stored.get(name) !== md5)).toEqual([]);
  const counts = await putsByKey();
  const resent = [...counts.values()].reduce((sum, begun) => sum + begun, 0) - fileCount;
  process.stdout.write(`kills ${killed}, files sent again ${resent}, at most ${killed * connections}\n`);
  expect(resent).toBeLessThanOrEqual(killed * connections);
});
