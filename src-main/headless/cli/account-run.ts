import type { RunSummary, SummaryEvent } from '../../contract/ndjson.ts';
import type { Tally } from '../../contract/tally.ts';

/**
 * A run's summary with every file given in it, so that the numbers add up whatever happened. What was to go and became no
 * transfer (the run was stopped before) is left here; what another command put into this run was given to it too.
 */
export function accountRun(summary: RunSummary, { given, refused, left }: Tally): SummaryEvent {
  const kept = refused + left;
  const untaken = Math.max(0, given - kept - summary.total);
  return { ...summary, given: Math.max(given, kept + summary.total), refused, left: left + untaken };
}
