import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { LastLook } from '../ports/target.ts';
import { WaitError } from '../ports/wait-error.ts';

export interface LastLookDeps {
  readonly book: TransferBook;
  readonly clock: Clock;
  readonly log: (message: string, fields: Readonly<Record<string, unknown>>) => void;
}

/** How long the last slice waits for an answer (ms): stores give a silent line up after 20 s. */
const holdMs = 10_000;

/**
 * Looks, before the last slice of a body is released, whether its place is still as it was: hours may lie between the look
 * that came with the URL and the body's end, and only the last slice makes the store take it.
 *
 * A place that cannot be asked holds no body up. That is written down before the slice goes, since whoever looks later,
 * in another process too, cannot tell ours from someone else's then.
 * Throws what the look told: `WaitError` for a decision, `SluiceError` `not-found`; or the signal's reason.
 */
export async function lastLook(
  { book, clock, log }: LastLookDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<void> {
  const { lastLook: asked } = transfer.target;
  if (asked === undefined) return;
  const { id } = transfer.record;
  const reason = await unanswered(asked, clock, signal);
  // What was found out for an exchange that is over says nothing of the next one.
  signal.throwIfAborted();
  if (reason !== null) log('the portal could not be asked before the last slice', { id, reason });
  // It may have been given another destination meanwhile.
  const destination = transfer.target.lastLook?.noted(reason === null ? 'made' : 'missed') ?? null;
  if (destination !== null) await book.note(transfer, [{ type: 'destination', id, destination }]);
}

/** Why there was no answer; null where there was one. */
async function unanswered(asked: LastLook, clock: Clock, signal: AbortSignal): Promise<string | null> {
  const over = new AbortController();
  const both = AbortSignal.any([signal, over.signal]);
  const late = clock.sleep(holdMs, both).then(() => {
    over.abort(new DOMException('The portal did not answer in time.', 'TimeoutError'));
    return 'no answer in time';
  });
  try {
    return await Promise.race([asked.look(both).then(() => null), late]);
  } catch (error) {
    signal.throwIfAborted();
    if (tells(error)) throw error;
    return error instanceof Error ? error.message : 'unknown';
  } finally {
    over.abort();
  }
}

/** Whether it says something of the place; all else says that it could not be seen. */
const tells = (error: unknown): boolean =>
  error instanceof WaitError
    ? error.wait.for === 'decision'
    : error instanceof SluiceError && error.code === 'not-found';
