import { median } from '../quantile.ts';
import type { WindowFigures } from './measure-window.ts';

/** Above this the page holds what it should not: asserted wherever the bench runs (bytes). */
export const mostHeapBytes = 200e6;

/** Medians of the runs, each beside what is aimed at. */
export function windowTable(runs: readonly WindowFigures[]): Record<string, Record<string, string>> {
  const of = (figure: (run: WindowFigures) => number): number => median(runs.map(figure));
  const row = (is: string, aim: string): Record<string, string> => ({ median: is, aim });
  const scroll = of(({ scrollP95Ms }) => scrollP95Ms);
  const still = of(({ staticP95Ms }) => staticP95Ms);
  return {
    'added, until shown': row(`${(of(({ addedMs }) => addedMs) / 1000).toFixed(2)} s`, '≤ 3 s'),
    'scroll, p95 frame': row(`${scroll.toFixed(1)} ms`, ''),
    'scroll of a static list': row(`${still.toFixed(1)} ms`, ''),
    'scroll × static': row(of((run) => run.scrollP95Ms / run.staticP95Ms).toFixed(2), '≤ 1.5'),
    'input to paint, p99': row(`${of(({ inputP99Ms }) => inputP99Ms).toFixed(0)} ms`, '≤ 50 ms'),
    'a change, applied': row(`${of(({ changeMs }) => changeMs).toFixed(2)} ms`, '≤ 4 ms'),
    'heap, all selected': row(`${(of(({ heapBytes }) => heapBytes) / 1e6).toFixed(0)} MB`, '≤ 200 MB'),
  };
}
