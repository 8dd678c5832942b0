import type { Totals } from '../../src-main/contract/window/queue-view.ts';
import { forecastOf } from './forecast-of.ts';

/** Totals of a queue with these groups; nothing accepted of 1,000 bytes unless said. */
export function totalsOfGroups(groups: Partial<Totals['groups']> = {}, more: Partial<Totals> = {}): Totals {
  const all = { 'needs-you': 0, going: 0, waiting: 0, safe: 0, sent: 0, 'set-aside': 0, ...groups };
  return {
    transfers: Object.values(all).reduce((sum, count) => sum + count, 0),
    groups: all,
    ...{ bytes: 1_000, acceptedBytes: 0, inFlightBytes: 0, rate: null, firstExpiry: null, going: [] },
    forecast: forecastOf({}),
    line: { connections: 4, limitRate: null, lostSince: null },
    serverClockOffsetMs: null,
    ...more,
  };
}
