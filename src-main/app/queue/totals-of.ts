import type { Forecast } from '../../contract/forecast.ts';
import type { LineState, Totals } from '../../contract/window/queue-view.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Sums } from './queue-sums.ts';

type LineFacts = Pick<Engine, 'rate' | 'limits' | 'lostSince' | 'clockOffsetMs'>;

/** What is true of the queue as a whole. */
export function totalsOf(sums: Sums, forecast: Forecast | null, engine: LineFacts): Totals {
  return {
    ...sums,
    rate: sums.groups.going === 0 ? null : engine.rate(),
    forecast,
    line: lineOf(engine),
    serverClockOffsetMs: engine.clockOffsetMs(),
  };
}

export function lineOf(engine: Pick<LineFacts, 'limits' | 'lostSince'>): LineState {
  const { connections, bytesPerSecond } = engine.limits();
  const since = engine.lostSince();
  // To the second: the same moment must not look like another each time it is told.
  const lostSince = since === null ? null : new Date(Math.round(since / 1000) * 1000).toISOString();
  return { connections: connections.now, limitRate: bytesPerSecond, lostSince };
}
