import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { workerUrl } from '../threads/worker-url.ts';
import type { InspectAnswer, InspectRequest, InspectResult } from './inspect-message.ts';

/** Milliseconds: for loading a library (once a thread) and for reading one file. */
export interface ReaderLimits {
  readonly startMs: number;
  readonly readMs: number;
}

/** How one reading ended, whoever's fault it was. */
export type ReadOutcome =
  | InspectResult
  | { readonly kind: 'timeout' }
  /** The thread ended, or a reader failed in a way it should not. */
  | { readonly kind: 'died' };

/** What a sound file needs is a tenth of it; buffers lie outside and are bounded where they are made. */
const heapMegabytes = 96;
/** V8 lets the space for new objects grow to tens of megabytes a thread and keeps it, though a file needs none of that. */
const youngMegabytes = 4;
/** A thread that the system holds in the middle of a call (a network disk that is gone, a pipe) ends later, or never. */
const endLimitMs = 500;

/**
 * A worker thread that reads one file at a time. A file that takes too long, or kills the thread or spoils it, costs the
 * thread, which is started anew for the next file. Never call `read` while a read is going on.
 */
export class ReaderThread {
  readonly #limits: ReaderLimits;
  #worker: Worker | null = null;
  /** The thread that is there has said that it must not read another file. */
  #isSpoilt = false;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  /** Rejects with the signal's reason only; everything else is an outcome. */
  async read(request: InspectRequest, signal: AbortSignal): Promise<ReadOutcome> {
    signal.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    try {
      const outcome = await exchange(worker, request, this.#limits, signal);
      if (this.#isSpoilt || outcome.kind === 'timeout' || outcome.kind === 'died') await this.close();
      return outcome;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      // One that is being ended keeps the process alive until it has ended: whoever closes waits for that.
      if (this.#worker === worker) worker.unref();
    }
  }

  /** An error nobody listens to would end the whole process; a thread that is gone must not be asked again. */
  #start(): Worker {
    const worker = startWorker();
    this.#isSpoilt = false;
    worker.on('message', (answer: InspectAnswer) => {
      if (answer.kind === 'spoilt') this.#isSpoilt = true;
    });
    worker.on('error', () => void worker.terminate());
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    await Promise.race([worker.terminate(), sleep(endLimitMs, undefined, { ref: false })]);
    worker.unref();
  }
}

/**
 * What readers print is kept from our stdout and stderr, which are contracts. The streams are not read either: reading
 * one would keep the process alive, and readers print next to nothing.
 */
function startWorker(): Worker {
  return new Worker(workerUrl('inspect-worker', import.meta.url), {
    // Options of the process, such as --input-type, may be none a thread can start with.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
}

function exchange(
  worker: Worker,
  request: InspectRequest,
  limits: ReaderLimits,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadOutcome>();
  const timeout = (): void => resolve({ kind: 'timeout' });
  const died = (): void => resolve({ kind: 'died' });
  const aborted = (): void => reject(signal.reason as Error);
  let timer = setTimeout(timeout, limits.startMs);
  const onMessage = (answer: InspectAnswer): void => {
    if (answer.kind === 'spoilt') return;
    clearTimeout(timer);
    if (answer.kind === 'reading') timer = setTimeout(timeout, limits.readMs);
    else resolve(answer.kind === 'broken' ? { kind: 'died' } : answer);
  };
  worker.on('message', onMessage).on('error', died).on('exit', died);
  signal.addEventListener('abort', aborted, { once: true });
  worker.postMessage(request);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', died).off('exit', died);
    signal.removeEventListener('abort', aborted);
  });
}
