import { availableParallelism, release, totalmem } from 'node:os';

/** Of these only Node's own are always there. */
const versions: Readonly<Record<string, string | undefined>> = process.versions;

/** The computer and what the program runs on, in words that name nobody. */
export const systemFacts = (): Readonly<Record<string, string>> => ({
  node: process.versions.node,
  electron: versions['electron'] ?? 'none',
  system: `${process.platform} ${release()} ${process.arch}`,
  processors: String(availableParallelism()),
  'memory (GiB)': (totalmem() / 1024 ** 3).toFixed(1),
  'memory in use (MiB)': (process.memoryUsage.rss() / 1024 ** 2).toFixed(0),
  'running for (s)': process.uptime().toFixed(0),
});
