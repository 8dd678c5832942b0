import type { BenchFigures } from './bench-job.ts';
import type { BenchOutcome } from './bench-engine.ts';
import { median, quantile } from './quantile.ts';

const gib = 1024 ** 3;

export type BenchRow = Readonly<Record<string, string>>;

/** One row for each peer: medians, and the engine's as a ratio to the bare loop's. */
export function bytesTable({ name, bytes, compared }: BenchOutcome): Record<string, BenchRow> {
  const rates = (figures: readonly BenchFigures[]): number =>
    median(figures.map((each) => bytes / each.seconds));
  const cpu = (figures: readonly BenchFigures[]): number =>
    median(figures.map(({ cpuSeconds }) => (cpuSeconds * gib) / bytes));
  const peers = (['bare', 'engine', 'curl'] as const).map((peer) => [peer, compared[peer]] as const);
  const measured = peers.filter(([, figures]) => figures.length > 0);
  const rows = measured.map(([peer, figures]) => [
    `${name}: ${peer}`,
    {
      'MB/s': (rates(figures) / 1e6).toFixed(0),
      '× bare': (rates(figures) / rates(compared.bare)).toFixed(2),
      'CPU s/GiB': cpu(figures).toFixed(2),
      // Another column than the one above, by the space at its end.
      '× bare ': (cpu(figures) / cpu(compared.bare)).toFixed(2),
      'peak MB': megabytes(figures),
    },
  ]);
  return Object.fromEntries(rows) as Record<string, BenchRow>;
}

/** What a durable acceptance costs, and how many small transfers a second that leaves. */
export function commitTable({ name, transfers, compared }: BenchOutcome): Record<string, BenchRow> {
  const commitMs = compared.engine.flatMap((each) => each.commitMs);
  const rate = (figures: readonly BenchFigures[]): string =>
    // Of one large file the rate says nothing.
    transfers === 1 ? '' : median(figures.map(({ seconds }) => transfers / seconds)).toFixed(0);
  return {
    [name]: {
      'transfers/s': rate(compared.engine),
      'bare PUTs/s': rate(compared.bare),
      'commit p50 ms': median(commitMs).toFixed(2),
      'commit p99 ms': quantile(commitMs, 0.99).toFixed(2),
    },
  };
}

function megabytes(figures: readonly BenchFigures[]): string {
  const peak = median(figures.map(({ peakBytes }) => peakBytes));
  return peak === 0 ? '' : (peak / 1e6).toFixed(0);
}
