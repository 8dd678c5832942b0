import type { Writable } from 'node:stream';
import type { SignalSource } from './stop-signals.ts';
import type { FaultSource } from './stray-fault.ts';

/** Who called the command line, from where, and how they can be spoken to. */
export interface Caller {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths are relative to this. */
  readonly folder: string;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly signals: SignalSource;
  readonly faults: FaultSource;
}

/** A stream that may be a terminal. */
export type TextStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };
