import { createInspector } from '../../src-main/inspect/create-inspector.ts';
import { median } from '../../test/bench/quantile.ts';

/** Milliseconds for the facts of a file in a thread that has read one of its kind before: the median of so many. */
export async function timeWarm(path: string, runs: number): Promise<number> {
  const inspector = createInspector({ threads: 1 });
  const { signal } = new AbortController();
  const once = async (): Promise<number> => {
    const started = performance.now();
    const { ok, failure } = await inspector.inspect(path, signal);
    if (!ok) throw new Error(`The file of the benchmark is not read: ${failure?.message ?? ''}`);
    return performance.now() - started;
  };
  try {
    await once();
    const took: number[] = [];
    for (let left = runs; left > 0; left -= 1) took.push(await once());
    return median(took);
  } finally {
    await inspector.close();
  }
}
