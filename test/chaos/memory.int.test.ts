import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root as checkout } from '../support/built.ts';
import { multipartRequest } from '../support/engine/multipart-request.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';
import { sparseRoot } from '../support/sparse-root.ts';
import { treeResidentBytes } from './tree-resident-bytes.ts';

const gib = 1024 ** 3;
const entry = join(checkout, 'out/headless/sluice.js');
const ceiling = 250_000_000;
const hourAgo = new Date(Date.now() - 3_600_000);

/** Memory that grew with the bytes would show between the first half of these and the second; `npm run test:long` sends the 20 that are promised. */
const largeGib = Number(process.env['SLUICE_MEMORY_GIB'] ?? '4');
/** What the collector of garbage may leave lying more in one half of an upload than in the other (bytes). */
const slack = 20_000_000;
/** At night the most that S3 takes in one PUT, and as many small files as a state folder is promised to bear. */
const [singleGib, smallFiles] = largeGib > 4 ? [5, 10_000] : [2, 3_000];
const longest = 120_000 + largeGib * 60_000;

let folder: string;
/** Of the large files and their plans. */
let sparse: string;
let s3: SpawnedS3;

beforeAll(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'sluice-memory-'));
  sparse = await mkdtemp(join(sparseRoot(), 'sluice-memory-'));
  s3 = await spawnS3(['--discard']);
});
afterAll(async () => {
  await s3.stop();
  for (const each of [folder, sparse]) await rm(each, { recursive: true, force: true });
});

async function sparseFile(name: string, size: number): Promise<{ name: string; path: string; md5: string }> {
  const path = join(sparse, name);
  await using file = await open(path, 'w');
  await file.truncate(size);
  await utimes(path, hourAgo, hourAgo);
  return { name, path, md5: '' };
}

/** The most memory a process and its children were seen to hold in each half of their time, in bytes. */
interface Peaks {
  readonly first: number;
  readonly second: number;
}

async function peaksWhile(child: ChildProcess): Promise<Peaks> {
  const seen: number[] = [];
  while (child.exitCode === null && child.signalCode === null) {
    seen.push(await treeResidentBytes(child.pid ?? 0));
    await pause(50);
  }
  const half = Math.ceil(seen.length / 2);
  return { first: Math.max(...seen.slice(0, half)), second: Math.max(...seen.slice(half)) };
}

interface PlanAsk {
  readonly name: string;
  /** Where its files are. */
  readonly root: string;
  readonly uploads: readonly unknown[];
}

/** Uploads a plan with the built program, started directly; its last line, and its peaks. */
async function upload({ name, root, uploads }: PlanAsk): Promise<{ summary: string; peaks: Peaks }> {
  const plan = join(root, `${name}.json`);
  await writeFile(plan, JSON.stringify({ version: 1, uploads }));
  const args = [entry, 'upload', plan, '--json', '--quiet', '--state', join(folder, `state-${name}`)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let tail = '';
  child.stdout.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-4096);
  });
  const peaks = await peaksWhile(child);
  await ended;
  return { summary: tail.trimEnd().split('\n').at(-1) ?? '', peaks };
}

function expectBounded(what: string, { first, second }: Peaks): void {
  const [a, b] = [first, second].map((each) => Math.round(each / 1e6));
  process.stdout.write(`\n=== ${what}: peak resident ${a} MB, then ${b} MB, process tree ===\n\n`);
  expect(Math.min(first, second)).toBeGreaterThan(0);
  expect(Math.max(first, second)).toBeLessThan(ceiling);
}

function expectFlat({ first, second }: Peaks): void {
  expect(second, 'it grows with the bytes that were sent').toBeLessThan(first + slack);
}

test(
  'one file goes up by a single PUT in bounded memory',
  async () => {
    const { name } = await sparseFile('single.nc', singleGib * gib);
    const put = await s3.sign({ method: 'PUT', key: 'single.nc' });
    const { summary, peaks } = await upload({ name: 'single', root: sparse, uploads: [{ path: name, put }] });
    expect(summary).toMatch(/"event":"summary","total":1,"done":1,/);
    expectBounded(`${singleGib} GiB by one PUT`, peaks);
    expectFlat(peaks);
  },
  longest,
);

test(
  'one file goes up in parts in bounded memory',
  async () => {
    const [size, partSize] = [largeGib * gib, 64 * 1024 ** 2];
    const file = await sparseFile('parts.nc', size);
    const { entry: inParts } = await multipartRequest(s3, { file, size, partSize });
    const { summary, peaks } = await upload({ name: 'parts', root: sparse, uploads: [inParts] });
    expect(summary).toMatch(/"event":"summary","total":1,"done":1,/);
    expectBounded(`${largeGib} GiB in parts of 64 MiB`, peaks);
    expectFlat(peaks);
  },
  longest,
);

test(
  'thousands of files of 1 KiB go up in bounded memory',
  async () => {
    await mkdir(join(folder, 'small'));
    const names = Array.from({ length: smallFiles }, (_, index) => join('small', `${index}.tif`));
    // Every hundred names are of one file: one each takes some disks longer to make than Sluice to send.
    for (const [index, path] of names.entries()) {
      const first = names[index - (index % 100)] ?? path;
      if (path === first) writeFileSync(join(folder, path), Buffer.alloc(1024, path));
      else linkSync(join(folder, first), join(folder, path));
      utimesSync(join(folder, path), hourAgo, hourAgo);
    }
    const uploads: unknown[] = [];
    for (let at = 0; at < names.length; at += 500) {
      const some = names.slice(at, at + 500);
      const puts = await Promise.all(some.map((key) => s3.sign({ method: 'PUT', key })));
      uploads.push(...some.map((path, index) => ({ path, put: puts[index] })));
    }
    const { summary, peaks } = await upload({ name: 'small', root: folder, uploads });
    expect(summary).toContain(`"event":"summary","total":${smallFiles},"done":${smallFiles},`);
    expectBounded(`${smallFiles} files of 1 KiB`, peaks);
  },
  longest,
);
