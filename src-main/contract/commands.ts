import type { Failure } from './failure.ts';
import type { LimitAsk, Limits } from './limits.ts';
import type { StatusEvent } from './ndjson.ts';
import type { Priority } from './priority.ts';
import type { TransferRow } from './transfer-row.ts';

/**
 * Every command a shell or a second process can give the engine's owner: one object in, one value out. An id may be given
 * as any beginning of it that no other transfer's has.
 */
export interface Commands {
  status: (params: Readonly<Record<string, never>>) => StatusAnswer;
  pause: (params: PauseAsk) => PauseAnswer;
  /** `all`: whatever is unfinished; what failed goes on only by its id. */
  resume: (params: { readonly ids: readonly string[] | 'all' }) => ResumeAnswer;
  /** Puts what failed back to the queue. */
  retry: (params: { readonly ids: readonly string[] | 'failed' }) => ResumeAnswer;
  cancel: (params: { readonly ids: readonly string[] | 'all' }) => CancelAnswer;
  /** Changes who goes first. */
  arrange: (params: ArrangeAsk) => ArrangeAnswer;
  /** Changes what may go over the line, for as long as the owner lives; answers what then holds. */
  limit: (params: LimitAsk) => Limits;
}

/**
 * When what is under way stops. `now`: at once; accepted parts are kept, a single PUT goes again from its beginning.
 * `after-file`: a single PUT on the line may end first, so that no byte of it goes again; everything else stops at once.
 */
export type PauseWhen = 'now' | 'after-file';

export interface PauseAsk {
  readonly ids: readonly string[] | 'all';
  readonly when: PauseWhen;
}

export interface StatusAnswer {
  readonly status: StatusEvent;
  readonly transfers: readonly TransferRow[];
}

/** A named transfer with which nothing was done, and why (`too-late`, `not-found`, `ambiguous`, `usage`). */
export interface Refusal {
  /** As it was named. */
  readonly id: string;
  readonly failure: Failure;
}

/** A transfer, and how many of its bytes that were given to a socket before go again once it is under way. */
export interface RowAgain {
  readonly row: TransferRow;
  readonly bytesAgain: number;
}

/** `ending`: too far to be paused, or asked to end first: these go on to their end. */
export interface PauseAnswer {
  readonly paused: readonly RowAgain[];
  readonly ending: readonly TransferRow[];
  readonly refused: readonly Refusal[];
}

/** What goes on, including what was going already, and what does not. */
export interface ResumeAnswer {
  readonly resumed: readonly RowAgain[];
  readonly refused: readonly Refusal[];
}

/** What became of each transfer named: cancelled, or why not (`too-late`, `not-found`). */
export interface CancelAnswer {
  readonly cancelled: readonly TransferRow[];
  readonly refused: readonly Refusal[];
}

/**
 * `place`: the transfers, in the order given, come right before `before`, or after all that were placed so far where that is
 * null. Only those of one priority stand in a line: placing changes no priority.
 */
export type ArrangeAsk =
  | { readonly kind: 'priority'; readonly ids: readonly string[]; readonly priority: Priority }
  | { readonly kind: 'place'; readonly ids: readonly string[]; readonly before: string | null };

/** What stands where it was to stand now, and what does not (`too-late`, `not-found`, `ambiguous`, `usage`). */
export interface ArrangeAnswer {
  readonly arranged: readonly TransferRow[];
  readonly refused: readonly Refusal[];
}

export type CommandName = keyof Commands;
export type CommandParams<N extends CommandName> = Parameters<Commands[N]>[0];
export type CommandValue<N extends CommandName> = ReturnType<Commands[N]>;
