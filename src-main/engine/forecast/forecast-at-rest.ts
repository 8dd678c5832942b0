import type { Forecast } from '../../contract/forecast.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Clock } from '../ports/clock.ts';
import { Forecaster } from './forecaster.ts';
import { unknownLine } from './line-facts.ts';

/** What can be said of a queue that nobody works on: whose URLs have ended by this machine's clock, and when the next does. */
export function forecastAtRest(
  transfers: readonly LiveTransfer[],
  clock: Pick<Clock, 'now' | 'monotonic'>,
): Promise<Forecast> {
  return new Forecaster({
    transfers: () => transfers,
    line: () => unknownLine,
    offsetOf: () => 0,
    clock,
  }).now();
}
