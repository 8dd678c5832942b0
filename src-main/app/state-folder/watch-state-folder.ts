import type { Clock } from '../../engine/ports/clock.ts';
import { goneLedger } from '../../engine/ledger/ledger-failure.ts';
import { hasLeft, placeOf } from '../../engine/ledger/place-of.ts';

/** Between two looks (ms): soon enough to tell a person, too seldom to cost anything. */
const everyMs = 10_000;

/**
 * Tells once when the ledger is no longer where it was opened. What is written then fails by itself; this tells also who
 * writes nothing at the moment. Ends with the signal.
 */
export async function watchStateFolder(
  file: string,
  clock: Pick<Clock, 'sleep'>,
  notice: (message: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const opened = placeOf(file);
  try {
    do await clock.sleep(everyMs, signal);
    while (!hasLeft(opened, placeOf(file)));
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const { message, remedy } = goneLedger(file);
  notice(`${message} ${remedy}`);
}
