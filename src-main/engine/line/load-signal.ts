import { TransportError } from '../ports/transport-error.ts';
import { AttemptError } from '../send/attempt-error.ts';

/** What a body that was not accepted says of the load: too much, only that it broke, or nothing. */
export type LoadSignal = 'overloaded' | 'broken' | 'none';

/** Judges the error of one attempt. A store that says "slow down", and time that ran out, mean too much at once. */
export function loadSignal(error: unknown): LoadSignal {
  if (error instanceof TransportError) return ranOutOfTime(error) ? 'overloaded' : 'broken';
  if (!(error instanceof AttemptError) || error.verdict.kind !== 'retry') return 'none';
  // Of what the store answers, `network` is its own time-out: the body did not reach it in time, or not whole.
  return error.verdict.slowDown || error.verdict.code === 'network' ? 'overloaded' : 'broken';
}

function ranOutOfTime({ fault, cause }: TransportError): boolean {
  return (
    fault === 'stalled' ||
    fault === 'unanswered' ||
    (fault === 'broken' && cause instanceof Error && 'code' in cause && cause.code === 'ETIMEDOUT')
  );
}
