import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchFile, writeBenchFile } from './bench-files.ts';
import { etagTable, multipartLoad, singleLoad } from './bench-loads.ts';
import { type Compared, type Comparison, compare } from './compare.ts';
import { runCurl } from './run-curl.ts';
import { spawnSink } from './spawn-sink.ts';

const mib = 1024 ** 2;

export interface BenchAsk {
  readonly runs: number;
  /** Of the large file. */
  readonly mebibytes: number;
  readonly smallFiles: number;
  readonly curl: boolean;
  /** Those to run, by name; all when empty. */
  readonly only: readonly string[];
}

export interface BenchOutcome {
  readonly name: string;
  /** Of one run. */
  readonly bytes: number;
  readonly transfers: number;
  readonly compared: Compared;
}

/** Uploads the same bytes by the engine and by its peers, in turn, to a server that drops them. */
export async function benchEngine(ask: BenchAsk): Promise<BenchOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  try {
    return await withFiles(folder, ask);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withFiles(folder: string, ask: BenchAsk): Promise<BenchOutcome[]> {
  const warm = await writeBenchFile(folder, 'warm-up.bin', 32 * mib, 16 * mib);
  const large = await writeBenchFile(folder, 'large.nc', ask.mebibytes * mib, 16 * mib);
  const small: BenchFile[] = [];
  for (let index = 0; index < ask.smallFiles; index += 1)
    small.push(await writeBenchFile(folder, `small-${index}.tif`, 1024, 1024));
  const etagsFile = join(folder, 'etags.json');
  await writeFile(etagsFile, JSON.stringify(etagTable([warm, large, ...small])));
  const sink = await spawnSink(etagsFile);
  try {
    const outcomes: BenchOutcome[] = [];
    for (const comparison of comparisons(sink.origin, { warm, large, small }, ask.curl)) {
      if (ask.only.length > 0 && !ask.only.includes(comparison.name)) continue;
      const { puts, requests } = comparison.job.timed;
      const bytes = puts.reduce((sum, { length }) => sum + length, 0);
      const compared = await compare(folder, comparison, ask.runs);
      outcomes.push({ name: comparison.name, bytes, transfers: requests.length, compared });
    }
    return outcomes;
  } finally {
    await sink.stop();
  }
}

interface Files {
  readonly warm: BenchFile;
  readonly large: BenchFile;
  readonly small: readonly BenchFile[];
}

function comparisons(origin: string, { warm, large, small }: Files, curl: boolean): Comparison[] {
  const warmUp = singleLoad(origin, [warm]);
  const single = singleLoad(origin, [large]);
  const [put] = single.puts;
  return [
    {
      name: 'single',
      job: { connections: 1, warmUp, timed: single },
      ...(curl && put !== undefined ? { curl: () => runCurl(put) } : {}),
    },
    { name: 'multipart', job: { connections: 8, warmUp, timed: multipartLoad(origin, large) } },
    { name: 'small', job: { connections: 8, warmUp, timed: singleLoad(origin, small) } },
  ];
}
