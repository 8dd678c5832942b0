import type { TransferBook } from './book/transfer-book.ts';
import type { EngineDeps } from './engine-options.ts';
import type { BodySender } from './send/body-sender.ts';
import type { HostClocks } from './send/host-clocks.ts';
import type { LineGate } from './send/line-gate.ts';
import { putOnce } from './send/put-once.ts';
import type { Slots } from './send/slots.ts';
import type { Waiting } from './send/waiting.ts';
import { withLog } from './send/with-log.ts';
import { withRetry } from './send/with-retry.ts';
import { withSlot } from './send/with-slot.ts';
import type { HostTrust } from './verify/host-trust.ts';

export interface SenderParts {
  readonly book: TransferBook;
  readonly slots: Slots;
  readonly waiting: Waiting;
  readonly clocks: HostClocks;
  readonly gate: LineGate;
  readonly trust: HostTrust;
}

/**
 * How a body is sent, outermost first: retry, then a slot, then the log, then one attempt. The URL is asked for inside
 * the attempt, so that a dead one is never used twice; a wait between attempts holds no slot.
 */
export function composeSender(deps: EngineDeps, parts: SenderParts): BodySender {
  const { book, slots, waiting, clocks, gate, trust } = parts;
  const once = putOnce({ ...deps, book, clocks, wantsCrc64: (object) => trust.wantsCrc64(object) });
  return withRetry(withSlot(withLog(once, deps.log), slots), { ...deps, clocks, gate, waiting });
}
