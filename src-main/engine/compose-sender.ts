import type { LiveTransfer } from './book/live-transfer.ts';
import type { TransferBook } from './book/transfer-book.ts';
import type { EngineDeps } from './engine-options.ts';
import type { LineMeter } from './forecast/line-meter.ts';
import { withMeter } from './forecast/with-meter.ts';
import type { Concurrency } from './line/concurrency.ts';
import type { Throttle } from './line/throttle.ts';
import { withThrottle } from './line/with-throttle.ts';
import type { BodySender } from './send/body-sender.ts';
import type { HostClocks } from './send/host-clocks.ts';
import type { LineGate } from './send/line-gate.ts';
import { putOnce } from './send/put-once.ts';
import type { Slots } from './send/slots.ts';
import type { Waiting } from './send/waiting.ts';
import { withAdapt } from './send/with-adapt.ts';
import { withLog } from './send/with-log.ts';
import { withRetry } from './send/with-retry.ts';
import { withSlot } from './send/with-slot.ts';
import type { HostTrust } from './verify/host-trust.ts';

export interface SenderParts {
  readonly book: TransferBook;
  readonly slots: Slots<LiveTransfer>;
  readonly concurrency: Concurrency;
  readonly throttle: Throttle;
  readonly meter: LineMeter;
  readonly waiting: Waiting;
  readonly clocks: HostClocks;
  readonly gate: LineGate;
  readonly trust: HostTrust;
}

/**
 * How a body is sent, outermost first: retry, then a slot, then how many slots there are, then the log, then one
 * attempt, its bytes held to the limit and measured. The URL is asked for inside the attempt, so that a dead one is never used twice; a
 * wait between attempts holds no slot.
 */
export function composeSender(deps: EngineDeps, parts: SenderParts): BodySender {
  const { book, slots, concurrency, throttle, meter, waiting, clocks, gate, trust } = parts;
  const transport = withMeter(withThrottle(deps.transport, throttle), meter);
  const once = putOnce({
    ...deps,
    transport,
    book,
    clocks,
    wantsCrc64: (object) => trust.wantsCrc64(object),
  });
  const adapting = withAdapt(withLog(once, deps.log), concurrency, deps.clock);
  return withRetry(withSlot(adapting, slots), { ...deps, clocks, gate, waiting });
}
