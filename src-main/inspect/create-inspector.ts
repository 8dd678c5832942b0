import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { assertNever } from '../contract/assert-never.ts';
import type { FileFacts } from '../contract/file-facts.ts';
import type { InspectFailure } from './inspect-failure.ts';
import { type ReadOutcome, ReaderThread } from './reader-thread.ts';
import { ThreadPool } from './thread-pool.ts';

/** Reads the facts of local files in threads of its own. */
export interface Inspector {
  /**
   * Facts of one file. Missing, unreadable, empty, truncated, damaged, mis-named and hostile files are facts too: `ok:
   * false` with a failure. Rejects only when `signal` aborts, with its reason.
   */
  inspect(path: string, signal: AbortSignal): Promise<FileFacts>;
  /** Ends the threads; nothing may be inspected after it. */
  close(): Promise<void>;
}

export interface InspectorOptions {
  /** Files read at once; 2 unless given. */
  readonly threads?: number;
  /** Milliseconds a file may take, without the one-time loading of a library; 2000 unless given. */
  readonly timeLimitMs?: number;
}

/** Loading WebAssembly takes 0.1 s, on a busy laptop with a cold disk some seconds. */
const startLimitMs = 20_000;

export function createInspector(options: InspectorOptions = {}): Inspector {
  const limits = { startMs: startLimitMs, readMs: options.timeLimitMs ?? 2000 };
  const pool = new ThreadPool(options.threads ?? 2, () => new ReaderThread(limits));
  return {
    inspect: (path, signal) => inspect(path, pool, limits.readMs, signal),
    close: () => pool.close(),
  };
}

async function inspect(
  path: string,
  pool: ThreadPool,
  limitMs: number,
  signal: AbortSignal,
): Promise<FileFacts> {
  signal.throwIfAborted();
  const size = await sizeOf(path);
  if (typeof size !== 'number') return failed(path, 0, size);
  if (size === 0)
    return failed(path, 0, { code: 'empty', message: `${basename(path)} is empty: it has no bytes.` });
  const outcome = await pool.run((thread) => thread.read({ path, size }, signal), signal);
  return factsOf(path, size, outcome, limitMs);
}

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

function factsOf(path: string, size: number, outcome: ReadOutcome, limitMs: number): FileFacts {
  switch (outcome.kind) {
    case 'facts':
      return outcome.facts;
    case 'error':
      return failed(path, size, systemFailure(path, outcome.systemCode));
    case 'timeout':
      return failed(path, size, {
        code: 'timeout',
        message: `${basename(path)} could not be read within ${limitMs / 1000} s.`,
      });
    case 'died':
      return failed(path, size, {
        code: 'damaged',
        message: `${basename(path)} cannot be read: the reader broke down over it.`,
      });
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
  const name = basename(path);
  if (systemCode === 'ENOENT' || systemCode === 'ENOTDIR')
    return { code: 'file-missing', message: `${name} is not there.` };
  return { code: 'file-unreadable', message: `${name} cannot be read (${systemCode}).` };
}
