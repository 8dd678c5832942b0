import type { Failure } from './failure.ts';

/** The one shape of every answer over IPC and RPC; nothing relies on thrown errors crossing a wire. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
