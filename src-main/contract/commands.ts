import type { Failure } from './failure.ts';
import type { StatusEvent } from './ndjson.ts';
import type { TransferRow } from './transfer-row.ts';

/** Every command a shell or a second process can give the engine's owner: one object in, one value out. */
export interface Commands {
  status: (params: Readonly<Record<string, never>>) => StatusAnswer;
  cancel: (params: { readonly ids: readonly string[] | 'all' }) => CancelAnswer;
}

export interface StatusAnswer {
  readonly status: StatusEvent;
  readonly transfers: readonly TransferRow[];
}

/** What became of each transfer named: cancelled, or why not (`too-late`, `not-found`). */
export interface CancelAnswer {
  readonly cancelled: readonly TransferRow[];
  readonly refused: readonly { readonly id: string; readonly failure: Failure }[];
}

export type CommandName = keyof Commands;
export type CommandParams<N extends CommandName> = Parameters<Commands[N]>[0];
export type CommandValue<N extends CommandName> = ReturnType<Commands[N]>;
