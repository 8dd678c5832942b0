import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { readLedger } from '../../src-main/engine/ledger/read-ledger.ts';
import { ensureBuilt, root } from '../support/built.ts';
import { multipartRequest } from '../support/engine/multipart-request.ts';
import { type TestFile, writeTestFile } from '../support/engine/test-files.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';
import { numbersFrom } from './numbers-from.ts';

export interface KillAsk {
  readonly kills: number;
  readonly seed: number;
  /** Sizes of the multipart files, in bytes. */
  readonly large: readonly number[];
  readonly partSize: number;
  /** How many small files go by single PUTs. */
  readonly small: number;
  readonly connections: number;
}

export interface KillReport {
  readonly kills: number;
  readonly files: number;
  readonly bytes: number;
  /** Body bytes that arrived at the server beyond one copy of every file. */
  readonly resentBytes: number;
  /** Kills × connections × part size: what may at most have been on the line. */
  readonly mayResend: number;
  /** Bodies the ledger held as accepted, and that came again: must be none. */
  readonly sentAgain: readonly string[];
  /** Objects that are not their file: must be none. */
  readonly wrong: readonly string[];
  readonly exitCode: number | null;
}

interface Place {
  readonly folder: string;
  readonly s3: SpawnedS3;
}

const entry = join(root, 'out/headless/sluice.js');

/** Kills the program again and again while bytes move, lets it finish, and holds what the server has against the files. */
export async function killRun(ask: KillAsk): Promise<KillReport> {
  ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'sluice-chaos-'));
  const s3 = await spawnS3(['--folder', join(folder, 'objects')]);
  try {
    return await killAndCompare({ folder, s3 }, ask);
  } finally {
    await s3.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killAndCompare(place: Place, ask: KillAsk): Promise<KillReport> {
  const { files, bytes } = await makePlan(place, ask);
  await slowDown(place.s3, bytes, ask);
  const sentAgain = await killAll(place, ask);
  await place.s3.clearFaults();
  const last = start(place.folder, ask.connections);
  last.stdout?.resume();
  const [exitCode] = (await once(last, 'exit')) as [number | null];
  const arrived = (await bodies(place.s3)).reduce((sum, body) => sum + body.bytes, 0);
  return {
    kills: ask.kills,
    files: files.length,
    bytes,
    resentBytes: arrived - bytes,
    mayResend: ask.kills * ask.connections * ask.partSize,
    sentAgain,
    wrong: await wrongObjects(place.s3, files),
    exitCode,
  };
}

async function makePlan(
  { folder, s3 }: Place,
  { large, partSize, small }: KillAsk,
): Promise<{ files: TestFile[]; bytes: number }> {
  await mkdir(join(folder, 'run'));
  const uploads: unknown[] = [];
  const files: TestFile[] = [];
  let bytes = 0;
  for (const [index, size] of large.entries()) {
    const file = await writeTestFile(join(folder, 'run', `large-${index}.nc`), randomBytes(size));
    uploads.push((await multipartRequest(s3, { file, size, partSize })).entry);
    files.push(file);
    bytes += size;
  }
  for (let index = 0; index < small; index += 1) {
    const size = 10_000 + (index % 10) * 20_000;
    const file = await writeTestFile(join(folder, 'run', `small-${index}.tif`), randomBytes(size));
    uploads.push({ path: file.name, put: await s3.sign({ method: 'PUT', key: file.name, expires: 86_400 }) });
    files.push(file);
    bytes += size;
  }
  await writeFile(join(folder, 'run', 'plan.json'), JSON.stringify({ version: 1, uploads }));
  return { files, bytes };
}

/** Milliseconds a process lives after its first body began, at the most. */
const longestLife = 700;

/** As slow as makes the bytes last for all kills. */
async function slowDown(s3: SpawnedS3, bytes: number, { kills, connections }: KillAsk): Promise<void> {
  const seconds = (kills * longestLife) / 2 / 1000;
  const bytesPerSecond = Math.ceil((bytes * 0.8) / seconds / connections);
  await s3.addFault({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond } });
}

async function killAll(place: Place, ask: KillAsk): Promise<string[]> {
  const random = numbersFrom(ask.seed);
  const again: string[] = [];
  let held = new Map<string, number>();
  for (let killed = 0; killed < ask.kills; killed += 1) {
    const child = start(place.folder, ask.connections);
    const exited = once(child, 'exit');
    await Promise.race([whenSending(child), exited]);
    await Promise.race([pause(random.next().value * longestLife), exited]);
    child.kill('SIGKILL');
    await exited;
    const begun = await begunBodies(place.s3);
    for (const [body, before] of held) if (begun.get(body) !== before) again.push(body);
    held = await heldBodies(place, begun);
  }
  return again;
}

function start(folder: string, connections: number): ChildProcess {
  const args = ['upload', 'plan.json', '--json', '--quiet', '--state', join(folder, 'state')];
  return spawn(process.execPath, [entry, ...args, '--concurrency', String(connections)], {
    cwd: join(folder, 'run'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function whenSending(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('The program has no stdout.');
  const lines = createInterface(child.stdout);
  for await (const line of lines) if (line.includes('"state":"uploading"')) break;
  child.stdout.resume();
}

interface Body {
  readonly name: string;
  readonly begun: number;
  readonly bytes: number;
}

/** Every body the server let in: a small file, or a part of a large one. */
async function bodies(s3: SpawnedS3): Promise<Body[]> {
  const counts = await s3.counts();
  return counts
    .filter(({ operation }) => operation === 'PutObject' || operation === 'UploadPart')
    .map(({ key, partNumber, begun, bytes }) => ({ name: `${key}#${partNumber ?? 1}`, begun, bytes }));
}

const begunBodies = async (s3: SpawnedS3): Promise<Map<string, number>> =>
  new Map((await bodies(s3)).map(({ name, begun }) => [name, begun]));

/** The bodies whose acceptance the ledger holds, with how often each was begun so far. */
async function heldBodies(
  { folder }: Place,
  begun: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const { transfers, parts } = await readLedger(join(folder, 'state', 'ledger.db'));
  const names = transfers.flatMap(({ id, name }) =>
    (parts.get(id) ?? []).map(({ number }) => `${name}#${number}`),
  );
  return new Map(names.map((name) => [name, begun.get(name) ?? 0]));
}

async function wrongObjects(s3: SpawnedS3, files: readonly TestFile[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, md5 } of files) {
    const answer = await fetch(await s3.sign({ method: 'GET', key: name }), {
      headers: { connection: 'close' },
    });
    const hash = createHash('md5');
    for await (const chunk of answer.body ?? []) hash.update(chunk);
    if (!answer.ok || hash.digest('hex') !== md5) wrong.push(name);
  }
  return wrong;
}
