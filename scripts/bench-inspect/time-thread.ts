import { createInspector } from '../../src-main/inspect/create-inspector.ts';
import { median } from '../../test/bench/quantile.ts';

/** Milliseconds for the facts of a file within a program that runs. */
export interface ThreadTimes {
  /** With the start of a thread and the loading of its libraries. */
  readonly first: number;
  /** In a thread that has read one of its kind before. */
  readonly warm: number;
}

/** Medians of so many runs, each in a new thread that then reads the file five times more. */
export async function timeThread(path: string, runs: number): Promise<ThreadTimes> {
  const first: number[] = [];
  const warm: number[] = [];
  for (let left = runs; left > 0; left -= 1) {
    const [start = 0, ...rest] = await timeReadings(path, 6);
    first.push(start);
    warm.push(...rest);
  }
  return { first: median(first), warm: median(warm) };
}

async function timeReadings(path: string, count: number): Promise<readonly number[]> {
  const inspector = createInspector({ threads: 1 });
  const { signal } = new AbortController();
  const once = async (): Promise<number> => {
    const started = performance.now();
    const { ok, failure } = await inspector.inspect(path, signal);
    if (!ok) throw new Error(`The file of the benchmark is not read: ${failure?.message ?? ''}`);
    return performance.now() - started;
  };
  try {
    const took: number[] = [];
    for (let left = count; left > 0; left -= 1) took.push(await once());
    return took;
  } finally {
    await inspector.close();
  }
}
