import type { Finding } from '../finding.ts';

/** A dropped folder or an opened plan on its way to the queue; nothing of it is sent before `start`. */
export interface ProposalView {
  readonly id: string;
  /** Counts up with each change. */
  readonly version: number;
  readonly stage: 'reading' | 'pairing' | 'ready' | 'failed' | 'started';
  /** Files seen so far, and how many of them were looked into. */
  readonly filesSeen: number;
  readonly filesRead: number;
  readonly source: ProposalSource;
  readonly totals: {
    readonly files: number;
    readonly bytes: number;
    readonly replaced: number;
    readonly undecided: number;
    /** Stay here, since no result takes them or another file goes in their place. */
    readonly left: number;
    /** Stay here, since a person said so. */
    readonly skipped: number;
    /** All that was given: `files`, `undecided`, `left` and `skipped` add up to it. */
    readonly given: number;
  };
  /** What stops all of it (a plan refused, a portal that cannot be asked). */
  readonly failures: readonly Finding[];
}

export type ProposalSource =
  | {
      readonly kind: 'run';
      readonly portal: string;
      readonly scenario: string;
      readonly scenarioName: string;
    }
  | {
      readonly kind: 'plan';
      readonly file: string;
      readonly hosts: readonly string[];
      /** The first end among its URLs, ISO 8601 UTC. */
      readonly firstExpiry: string | null;
      /** How many of its uploads are unfinished transfers of the queue: with the plan's URLs they go on where they were. */
      readonly goesOn: number;
    };

/** A file is taken for a result by its name or content, paired by a person, or left because no result takes it. */
export type Because = 'name' | 'content' | 'person' | 'foreign';

/** What a file goes to and why, or why it goes nowhere. */
export interface PairRow {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** What it was recognised as (a result's code), and why, to follow "because". */
  readonly recognised: string | null;
  readonly why: string | null;
  /** What `why` rests on, for a window in another language. */
  readonly because?: Because;
  readonly goesTo: { readonly id: number; readonly code: string; readonly name: string } | null;
  readonly replaces: boolean;
  /** `paired` goes; `undecided` needs a person; `left` stays here; `skipped`: a person said so. */
  readonly status: 'paired' | 'undecided' | 'left' | 'skipped';
  readonly chosenByPerson: boolean;
  readonly findings: readonly Finding[];
}

export interface PairPage {
  readonly version: number;
  readonly offset: number;
  readonly total: number;
  readonly rows: readonly PairRow[];
  /** Results a file can be paired with, all of the scenario's; empty for a plan. */
  readonly results: readonly {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly taken: boolean;
    readonly hasFile: boolean;
    /** Whether it takes a file now, be it in place of the one it has. */
    readonly takesFile: boolean;
  }[];
}

/** A person's word about one file; `undo` takes back what was said of it before. */
export type Correction =
  | { readonly kind: 'undo'; readonly path: string }
  | { readonly kind: 'pair'; readonly path: string; readonly code: string; readonly replace: boolean }
  | { readonly kind: 'skip'; readonly path: string };
