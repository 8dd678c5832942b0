import type { TransferRow } from '../transfer-row.ts';

/**
 * The four answers a person looks for, in the order the window shows them, and what no longer counts. `needs-you`: failed,
 * or waiting for a URL, a key or a decision. `safe`: proven to be in the store, or in Lizard. `sent`: in the store, with
 * nothing to prove it by, or not confirmed by the portal: never green.
 */
export const rowGroups = ['needs-you', 'going', 'waiting', 'safe', 'sent', 'set-aside'] as const;
export type RowGroup = (typeof rowGroups)[number];

/** How soon a transfer may start before others; within one priority the manual position decides, then the deadline. */
export type Priority = 'high' | 'normal' | 'low';

/** Where a file goes, in words a person knows it by; never an address with a query. */
export type Place =
  | { readonly kind: 'plan'; readonly host: string }
  | {
      readonly kind: 'lizard';
      readonly portal: string;
      readonly scenario: string;
      readonly scenarioName: string | null;
      /** The result's code. */
      readonly code: string;
      readonly replaces: boolean;
    };

/** One transfer as the queue shows it. Bytes, bytes a second, seconds, ISO 8601 UTC. */
export interface WindowRow extends TransferRow {
  readonly group: RowGroup;
  readonly place: Place;
  /** Measured over the last seconds; null while it is not going or not known. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
  /** Whether its URL dies before it can begin (`url`), or the line breaks more often than it takes (`line`). */
  readonly risk: 'none' | 'url' | 'line';
  readonly priority: Priority;
  /** Whether a person put it in its place in the queue. */
  readonly placed: boolean;
  readonly multipart: boolean;
  readonly addedAt: string;
  /** When it reached its present end state; null before. */
  readonly endedAt: string | null;
  readonly remedies: readonly Remedy[];
}

/** What a person can do about a transfer now, as buttons; `command` names what the window sends. */
export type Remedy =
  | 'retry'
  | 'retry-from-start'
  | 'replace'
  | 'skip'
  | 'give-key'
  | 'give-plan'
  | 'choose-file'
  | 'resume'
  | 'open-page';
