import type { FileFacts } from '../contract/file-facts.ts';
import type { Finding } from '../contract/finding.ts';
import type { Preflight } from './preflight.ts';
import type { RunFile } from './run-file.ts';
import type { RunIdentity } from './run-identity.ts';

/** What became clear about one file, without any scenario. */
export type Recognition = Recognised | Foreign | Doubtful;

export interface Recognised {
  readonly kind: 'recognised';
  readonly file: RunFile;
  /** In the form of `normaliseCode`. */
  readonly code: string;
  readonly by: 'name' | 'content';
  /** A sentence saying why it is taken for this. */
  readonly why: string;
  readonly identity: RunIdentity;
  readonly preflight: Preflight | null;
}

/** A file no result takes; it never counts against a run. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly file: RunFile;
  readonly why: string;
  /** Why its content could not be read, where it was looked into and could not. */
  readonly failure?: FileFacts['failure'];
  /** What its content is, where it was looked into. */
  readonly content?: FileFacts['kind'];
  readonly identity: RunIdentity;
  readonly preflight: Preflight | null;
}

/** A file that may be a result but must not go as it is. */
export interface Doubtful {
  readonly kind: 'doubtful';
  readonly file: RunFile;
  /** The code its name says, where it says one. */
  readonly code: string | null;
  readonly finding: Finding;
  /** Whether an explicit pair overrules the doubt: never for content that is not whole. */
  readonly overrulable: boolean;
  readonly identity: RunIdentity;
  readonly preflight: Preflight | null;
}
