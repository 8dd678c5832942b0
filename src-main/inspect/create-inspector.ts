import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { assertNever } from '../contract/assert-never.ts';
import { pathTrouble } from '../contract/path-trouble.ts';
import type { FileFacts } from '../contract/file-facts.ts';
import type { RasterPreview } from '../contract/window/local-files.ts';
import type { InspectFailure } from './inspect-failure.ts';
import type { InspectRequest } from './inspect-message.ts';
import { type ReadOutcome, ReaderThread } from './reader-thread.ts';
import { ThreadPool } from './thread-pool.ts';

/** Reads the facts of local files in threads of its own. */
export interface Inspector {
  /**
   * Facts of one file. Missing, unreadable, empty, truncated, damaged, mis-named and hostile files are facts too: `ok:
   * false` with a failure. Rejects only when `signal` aborts, with its reason.
   */
  inspect(path: string, signal: AbortSignal): Promise<FileFacts>;
  /**
   * A small picture of one band (from 1) of a GeoTIFF, or why there is none; reads what it needs of a large file and no
   * more. Rejects only when `signal` aborts, with its reason.
   */
  preview(
    path: string,
    options: { readonly band: number; readonly signal: AbortSignal },
  ): Promise<PreviewOutcome>;
  /** Ends the threads; nothing may be inspected after it. */
  close(): Promise<void>;
}

export type PreviewOutcome =
  | { readonly kind: 'preview'; readonly preview: RasterPreview }
  | { readonly kind: 'no-preview'; readonly failure: InspectFailure };

export interface InspectorOptions {
  /** Files read at once; 2 unless given. */
  readonly threads?: number;
  /** Milliseconds a file may take, without the one-time loading of a library; 1800 unless given. */
  readonly timeLimitMs?: number;
}

/** Loading WebAssembly takes 0.1 s, on a busy laptop with a cold disk some seconds. */
const startLimitMs = 20_000;

export function createInspector(options: InspectorOptions = {}): Inspector {
  const readMs = options.timeLimitMs ?? 1800;
  const limits = { startMs: startLimitMs, readMs };
  const pool = new ThreadPool(options.threads ?? 2, () => new ReaderThread(limits));
  const running =
    (signal: AbortSignal): Run =>
    (request) =>
      pool.run((thread) => thread.read(request, signal), signal);
  return {
    inspect: async (path, signal) => {
      signal.throwIfAborted();
      return inspect(path, readMs, running(signal));
    },
    preview: async (path, { band, signal }) => {
      signal.throwIfAborted();
      return preview(path, band, running(signal));
    },
    close: () => pool.close(),
  };
}

type Run = (request: InspectRequest) => Promise<ReadOutcome>;

async function inspect(path: string, limitMs: number, run: Run): Promise<FileFacts> {
  const size = await sizeOf(path);
  if (typeof size !== 'number') return failed(path, 0, size);
  if (size === 0) return failed(path, 0, empty(path));
  const outcome = await run({ ask: 'facts', path, size, limitMs });
  return outcome.kind === 'facts' ? outcome.facts : failed(path, size, failureOf(path, outcome));
}

async function preview(path: string, band: number, run: Run): Promise<PreviewOutcome> {
  const size = await sizeOf(path);
  if (typeof size !== 'number') return { kind: 'no-preview', failure: size };
  if (size === 0) return { kind: 'no-preview', failure: empty(path) };
  const outcome = await run({ ask: 'preview', path, size, band });
  return outcome.kind === 'preview' ? outcome : { kind: 'no-preview', failure: failureOf(path, outcome) };
}

const empty = (path: string): InspectFailure => ({
  code: 'empty',
  message: `${basename(path)} is empty: it has no bytes.`,
});

/** The size of a regular file; a pipe or a device is never opened, since that could block for ever. */
async function sizeOf(path: string): Promise<number | InspectFailure> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return stats.size;
    return { code: 'not-a-file', message: `${basename(path)} is no regular file.` };
  } catch (error) {
    return systemFailure(path, (error as NodeJS.ErrnoException).code ?? 'UNKNOWN');
  }
}

/** Why a reading did not come to what was asked for. */
function failureOf(path: string, outcome: ReadOutcome): InspectFailure {
  switch (outcome.kind) {
    case 'no-preview':
      return outcome.failure;
    case 'error':
      return systemFailure(path, outcome.systemCode);
    case 'timeout':
      return { code: 'timeout', message: `${basename(path)} could not be read in the time a file has.` };
    case 'facts':
    case 'preview':
    case 'died':
      return {
        code: 'damaged',
        message: `${basename(path)} cannot be read: the reader broke down over it.`,
      };
    default:
      return assertNever(outcome);
  }
}

const failed = (path: string, size: number, failure: InspectFailure): FileFacts => ({
  path,
  size,
  ok: false,
  kind: 'unknown',
  failure,
});

function systemFailure(path: string, systemCode: string): InspectFailure {
  const { code, message } = pathTrouble(basename(path), systemCode);
  return { code, message };
}
