import { setTimeout as wait } from 'node:timers/promises';
import { type FaultAction, faultOf } from './fault-action.ts';

/** How a body ends that a fault cut short: the server answers nothing more. */
export class BodyCutError extends Error {
  override readonly name = 'BodyCutError';
}

export interface FaultyBodyOptions {
  /** Resets the connection (RST), for `reset`. */
  readonly reset: () => void;
  /** Aborted when the client has gone: ends a stall and a slow read. */
  readonly gone: AbortSignal;
}

/**
 * A request body as the faults let it through: `reset`, `stall`, `slow` and `flip-bit`; other kinds are not the body's.
 * Throws BodyCutError after a reset, and the signal's AbortError when the client leaves a stall. Untouched bodies are
 * handed back as they are, so that a server without faults pays nothing.
 */
export function faultyBody(
  body: AsyncIterable<Buffer>,
  actions: readonly FaultAction[],
  options: FaultyBodyOptions,
): AsyncIterable<Buffer> {
  const flip = faultOf(actions, 'flip-bit');
  const slow = faultOf(actions, 'slow');
  const cut = faultOf(actions, 'reset') ?? faultOf(actions, 'stall');
  let result = body;
  if (flip !== undefined) result = flipped(result, flip.atByte);
  if (slow !== undefined) result = slowed(result, slow.bytesPerSecond, options.gone);
  if (cut !== undefined) result = cutShort(result, cut, options);
  return result;
}

async function* flipped(body: AsyncIterable<Buffer>, atByte: number): AsyncIterable<Buffer> {
  let start = 0;
  for await (const chunk of body) {
    const place = atByte - start;
    const byte = chunk[place];
    if (byte !== undefined) chunk[place] = byte ^ 1;
    start += chunk.length;
    yield chunk;
  }
}

/** Steps of a tenth of a second, so that a client sees the bytes trickle and not arrive in one lump. */
async function* slowed(
  body: AsyncIterable<Buffer>,
  bytesPerSecond: number,
  gone: AbortSignal,
): AsyncIterable<Buffer> {
  const step = Math.max(1, Math.ceil(bytesPerSecond / 10));
  for await (const chunk of body)
    for (let start = 0; start < chunk.length; start += step) {
      const piece = chunk.subarray(start, start + step);
      await wait((piece.length / bytesPerSecond) * 1000, undefined, { signal: gone });
      yield piece;
    }
}

async function* cutShort(
  body: AsyncIterable<Buffer>,
  cut: Extract<FaultAction, { kind: 'reset' | 'stall' }>,
  options: FaultyBodyOptions,
): AsyncIterable<Buffer> {
  let left = cut.afterBytes;
  if (left === 0) await endBody(cut, options);
  for await (const chunk of body) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
    if (left === 0) await endBody(cut, options);
  }
}

/** Never returns: the body is over, one way or the other. */
async function endBody(
  cut: Extract<FaultAction, { kind: 'reset' | 'stall' }>,
  options: FaultyBodyOptions,
): Promise<never> {
  if (cut.kind === 'stall') await untilGone(options.gone);
  options.reset();
  throw new BodyCutError(`The body was cut after ${cut.afterBytes} bytes.`);
}

const untilGone = (gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (gone.aborted) resolve();
    else gone.addEventListener('abort', () => resolve(), { once: true });
  });
