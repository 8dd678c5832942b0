import { assertNever } from '../../contract/assert-never.ts';
import type { StopSignal } from './stop-signals.ts';

/** How a command that sends came to its end. */
export type Ending =
  /** Nothing was sent: usage, plan grammar, state folder, portal, key. */
  | { readonly kind: 'refused' }
  /** All is well, but what was told of it could not be written. */
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'interrupted'; readonly signal: StopSignal }
  | ({ readonly kind: 'settled' } & Settled);

/** What is left of a run that nobody stopped. */
export interface Settled {
  readonly failed: number;
  /** Waiting for a fresh URL, a key or a decision, paused, or still in the queue. */
  readonly needPerson: number;
  /** Files given that are kept back until a person decides: refused, doubtful, without a result. */
  readonly unpaired: number;
  readonly unconfirmed: number;
}

/** The exit code of a run; of several reasons the first in this order counts. */
export function exitCode(ending: Ending): number {
  switch (ending.kind) {
    case 'refused':
      return 2;
    case 'unsaid':
      return 1;
    case 'interrupted':
      return ending.signal === 'SIGINT' ? 130 : 143;
    case 'settled':
      return settledCode(ending);
    default:
      return assertNever(ending);
  }
}

function settledCode({ failed, needPerson, unpaired, unconfirmed }: Settled): number {
  if (failed > 0) return 1;
  if (needPerson + unpaired > 0) return 3;
  return unconfirmed > 0 ? 4 : 0;
}
