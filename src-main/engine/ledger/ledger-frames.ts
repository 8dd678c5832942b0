import type { Failure } from '../../contract/failure.ts';
import type { AcceptedPart, HostRecord, LedgerWrite, TransferRecord } from '../ports/ledger.ts';

/** A run of writes of one batch; a long batch comes as several, so that no message takes long to copy. */
export interface StagedWrites {
  /** Which batch of the group they belong to, counted from 0. */
  readonly batch: number;
  readonly writes: readonly LedgerWrite[];
}

/** What became of one batch. `bug`: the batch itself is wrong (an unknown id), which no user can mend. */
export type CommitOutcome =
  | { readonly kind: 'durable' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'bug'; readonly message: string };

/** A part of the ledger's contents, small enough to cross between threads without holding one up. */
export type LedgerChunk =
  | { readonly kind: 'transfers'; readonly records: readonly TransferRecord[] }
  | {
      readonly kind: 'parts';
      readonly parts: readonly { readonly id: string; readonly part: AcceptedPart }[];
    }
  | { readonly kind: 'hosts'; readonly hosts: readonly HostRecord[] };

/** What the main side asks of the ledger's thread. Readers are numbered: they see the ledger as it was when begun. */
export interface LedgerCalls {
  open: (ask: { readonly file: string; readonly maxPages: number | null }) => null;
  stage: (ask: { readonly staged: readonly StagedWrites[] }) => null;
  commit: (ask: { readonly staged: readonly StagedWrites[]; readonly batches: number }) => CommitOutcome[];
  'begin-read': (ask: { readonly file: string }) => number;
  'read-on': (ask: { readonly reader: number }) => LedgerChunk | null;
  close: (ask: Readonly<Record<string, never>>) => null;
}

export type LedgerCall = keyof LedgerCalls;
export type LedgerAsk<C extends LedgerCall> = Parameters<LedgerCalls[C]>[0];
export type LedgerValue<C extends LedgerCall> = ReturnType<LedgerCalls[C]>;

/** One message to the thread. */
export type LedgerFrame = {
  [C in LedgerCall]: { readonly id: number; readonly call: C; readonly ask: LedgerAsk<C> };
}[LedgerCall];

/** Its answer. */
export type LedgerAnswer =
  | { readonly id: number; readonly kind: 'value'; readonly value: LedgerValue<LedgerCall> }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure }
  | { readonly id: number; readonly kind: 'bug'; readonly message: string };
