import type { LimitAsk, Limits } from '../../contract/limits.ts';
import type { Concurrency } from './concurrency.ts';
import type { Throttle } from './throttle.ts';

/** What an engine's share of the line is made of. */
export interface LineShare {
  readonly concurrency: Concurrency;
  readonly throttle: Throttle;
}

export function limitsOf({ concurrency, throttle }: LineShare): Limits {
  const { most, now } = concurrency;
  return { connections: { most, now }, bytesPerSecond: throttle.bytesPerSecond };
}

/** Changes what the ask names, and nothing else. */
export function setLimits({ concurrency, throttle }: LineShare, ask: LimitAsk): void {
  if (ask.connections !== undefined) concurrency.setMost(ask.connections);
  if (ask.bytesPerSecond !== undefined) throttle.setRate(ask.bytesPerSecond);
}
