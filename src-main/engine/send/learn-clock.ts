import type { Clock } from '../ports/clock.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import { clockOffset } from '../s3/clock-offset.ts';
import type { HostClocks } from './host-clocks.ts';

export interface ClockDeps {
  readonly clock: Pick<Clock, 'now'>;
  readonly clocks: Pick<HostClocks, 'learn'>;
}

/** Takes down what the answer to a request sent at `sentAt` (ms since 1970, this machine's) shows of its server's clock. */
export function learnClock(
  { clock, clocks }: ClockDeps,
  url: string,
  answer: Omit<PutAnswer, 'complete'>,
  sentAt: number,
): void {
  const offset = clockOffset({ ...answer, complete: true }, sentAt, clock.now());
  if (offset !== null) clocks.learn(new URL(url).origin, offset);
}
