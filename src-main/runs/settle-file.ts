import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStillGrowing, settleMs } from './is-still-growing.ts';
import type { RunFile } from './run-file.ts';

/** Time as the recogniser needs it; a test gives its own. */
export interface SettleClock {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemSettleClock: SettleClock = { now: () => Date.now(), sleep: sleepUnlessAborted };

async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

/** A file that is done is settled as it is now; one that is gone or unreadable is left to whoever reads it next. */
export type Settled = { readonly kind: 'settled' | 'growing'; readonly file: RunFile };

/** Timers drop fractions of a millisecond, and may fire one early; a file's time has such fractions. */
const timerSlackMs = 5;

/**
 * Looks at a file a second time, after waiting until it is two seconds old where it is younger: a run that has just been
 * copied is no growing one. Files written together are waited for together, since the second is old enough by then.
 */
export async function settleFile(file: RunFile, clock: SettleClock, signal: AbortSignal): Promise<Settled> {
  const age = clock.now() - file.mtimeMs;
  if (age < settleMs) await clock.sleep(Math.ceil(settleMs - Math.max(0, age)) + timerSlackMs, signal);
  try {
    const { size, mtimeMs } = await stat(file.path);
    const growing = isStillGrowing(file, { size, mtimeMs }, clock.now());
    return { kind: growing ? 'growing' : 'settled', file: { ...file, size, mtimeMs } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { kind: 'settled', file };
  }
}
