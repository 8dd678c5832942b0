import { spawnSync } from 'node:child_process';
import { median } from '../../test/bench/quantile.ts';

/** A program and what it is called with. */
export type Command = readonly [program: string, ...args: string[]];

/** Milliseconds from start to end of a process, its output read and thrown away: the median of so many runs. */
export function timeCommand([program, ...args]: Command, runs: number): number {
  return median(Array.from({ length: runs }, () => timeOnce(program, args)));
}

function timeOnce(program: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
  const took = performance.now() - started;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.toString().slice(0, 500)}`);
  return took;
}
