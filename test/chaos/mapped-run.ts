import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TransferRow } from '../../src-main/contract/transfer-row.ts';
import { createFaultScript } from '../../src-main/demo/faults/fault-script.ts';
import { type S3Handle, startS3 } from '../../src-main/demo/s3/start-s3.ts';
import type { NewTransfer } from '../../src-main/engine/enqueue/new-transfer.ts';
import { hurriedClock } from '../support/engine/hurried-clock.ts';
import { multipartRequest } from '../support/engine/multipart-request.ts';
import { startEngine, type TestEngine } from '../support/engine/start-engine.ts';
import { putRequests, type TestFile, writeTestFile } from '../support/engine/test-files.ts';
import {
  everyPage,
  type MappedWriter,
  pageSize,
  startMappedWriter,
} from '../support/mapped/mapped-writer.ts';
import { MappedHistory } from './mapped-history.ts';
import { numbersFrom } from './numbers-from.ts';

export interface MappedAsk {
  readonly rounds: number;
  readonly seed: number;
}

export interface MappedReport {
  /** Writes through the map while files were sent. */
  readonly writes: number;
  /** Files sent that changed under way, which was seen. */
  readonly noticed: number;
  /** Files called verified that are, page for page, what the file held at one moment. */
  readonly whole: number;
  /** Rounds whose object was called verified and is a mixture: must be none. */
  readonly mixed: readonly string[];
  /** Rounds that ended in another way, or could not be sent once the writer was gone: must be none. */
  readonly strange: readonly string[];
}

type Outcome = 'noticed' | 'whole' | 'mixed' | 'strange';

const mib = 1024 ** 2;
const partSize = 5 * mib;
const bytesPerSecond = 24 * mib;
const longAgo = new Date(Date.now() - 3_600_000);

/** Sends files, by one PUT and in parts, while another program writes into them through a memory map. */
export async function mappedRun({ rounds, seed }: MappedAsk): Promise<MappedReport> {
  const numbers = numbersFrom(seed);
  const random = (below: number): number => Math.floor(numbers.next().value * below);
  const told: Record<Outcome, string[]> = { noticed: [], whole: [], mixed: [], strange: [] };
  let writes = 0;
  for (let index = 0; index < rounds; index += 1) {
    const round = await withPlace(random, oneRound);
    told[round.outcome].push(`Round ${index}: ${round.what}`);
    writes += round.writes;
  }
  const { noticed, whole, mixed, strange } = told;
  return { writes, noticed: noticed.length, whole: whole.length, mixed, strange };
}

interface Place {
  readonly s3: S3Handle;
  readonly folder: string;
  readonly random: (below: number) => number;
}

/** A folder and a store of their own for each round, so that a hundred of them fill no disk. */
async function withPlace<T>(random: Place['random'], work: (place: Place) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-mapped-'));
  const storage = { kind: 'disk', folder: join(folder, 's3') } as const;
  const s3 = await startS3({ storage, faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond } });
  try {
    return await work({ s3, folder, random });
  } finally {
    await s3.close();
    await rm(folder, { recursive: true });
  }
}

interface Round {
  readonly outcome: Outcome;
  /** While the file was sent. */
  readonly writes: number;
  readonly what: string;
}

async function oneRound({ s3, folder, random }: Place): Promise<Round> {
  const size = (2 + random(2)) * partSize;
  const way = random(2) === 0 ? 'single' : 'parts';
  const file = await writeTestFile(join(folder, 'mapped.nc'), Buffer.alloc(size));
  const writing = { writer: await startMappedWriter(file.path), history: new MappedHistory(), size, random };
  const { writer, history } = writing;
  await makeDirty(writing);
  await utimes(file.path, longAgo, longAgo);
  const before = history.writes;
  const deps = { clock: hurriedClock(20) };
  const run = await startEngine({ options: { connections: 1 + random(2) }, deps });
  try {
    const row = await sendAndWrite(run, await requestOf(s3, file, size, way), writing);
    const writes = history.writes - before;
    await writer.end();
    const outcome = await outcomeOf(s3, row, history);
    const isDone = outcome !== 'noticed' || (await goesAfterwards(run, s3, file, history));
    return { outcome: isDone ? outcome : 'strange', writes, what: `${way}, ${row.state}` };
  } finally {
    await run.close();
  }
}

interface Writing {
  readonly writer: MappedWriter;
  readonly history: MappedHistory;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly random: Place['random'];
}

/** Mostly all pages, so that nothing but a flush shows a write; sometimes some, sometimes none. */
async function makeDirty({ writer, history, size, random }: Writing): Promise<void> {
  const kind = random(4);
  if (kind === 3) return;
  const all = everyPage(size, 0).map(([page]) => page);
  await writer.write(history.next(kind === 2 ? all.filter(() => random(2) === 0) : all));
}

async function requestOf(
  s3: S3Handle,
  file: TestFile,
  size: number,
  way: 'single' | 'parts',
): Promise<NewTransfer> {
  if (way === 'parts') return (await multipartRequest(s3, { file, size, partSize })).request;
  const [request] = await putRequests(s3, [file]);
  if (request === undefined) throw new Error('There is one request for one file.');
  return request;
}

/** Sends the file; meanwhile a few pages anywhere are written, now and then, from some moment until another. */
async function sendAndWrite(run: TestEngine, request: NewTransfer, writing: Writing): Promise<TransferRow> {
  const { writer, history, size, random } = writing;
  const { signal } = new AbortController();
  const sending = { isOver: false };
  await run.engine.add([request], { again: false, signal });
  const settled = run.engine.settled().finally(() => {
    sending.isOver = true;
  });
  await pause(random(500));
  for (let bursts = random(6); bursts > 0 && !sending.isOver; bursts -= 1) {
    const pages = Array.from({ length: 1 + random(4) }, () => random(size / pageSize));
    await writer.write(history.next(pages));
    await pause(random(150));
  }
  await settled;
  const row = run.rows.get(request.name);
  if (row === undefined) throw new Error('Nothing was told of the transfer.');
  return row;
}

async function outcomeOf(s3: S3Handle, row: TransferRow, history: MappedHistory): Promise<Outcome> {
  const stamps = await storedStamps(s3, row.name);
  if (row.state === 'failed' && row.failure?.code === 'file-changed' && stamps === null) return 'noticed';
  if (row.state !== 'done' || stamps === null) return 'strange';
  return history.isOneMoment(stamps) ? 'whole' : 'mixed';
}

/** Whether, with the writer gone, trying again brings the file there as it is now. */
async function goesAfterwards(
  run: TestEngine,
  s3: S3Handle,
  { name }: TestFile,
  history: MappedHistory,
): Promise<boolean> {
  await run.engine.retry('failed');
  await run.engine.settled();
  const stamps = await storedStamps(s3, name);
  const newest = stamps === null ? -1 : Math.max(...stamps);
  return (
    run.rows.get(name)?.state === 'done' && newest === history.writes && history.isOneMoment(stamps ?? [])
  );
}

/** The stamp of each page of the object; null where there is none. */
async function storedStamps(s3: S3Handle, key: string): Promise<number[] | null> {
  const answer = await fetch(await s3.sign({ method: 'GET', key }));
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) return null;
  return Array.from({ length: bytes.length / pageSize }, (_, page) =>
    Number(bytes.readBigUInt64LE(page * pageSize)),
  );
}
