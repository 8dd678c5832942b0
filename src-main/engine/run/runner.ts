import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { UnwrittenError } from '../book/unwritten-error.ts';
import { type FollowDeps, followTransfer } from '../follow/follow-transfer.ts';
import type { Concurrency } from '../line/concurrency.ts';
import type { ReadyQueue } from '../schedule/ready-queue.ts';
import type { HostTrust } from '../verify/host-trust.ts';
import { endOfRun, RunStopped, type StopReason } from './end-of-run.ts';
import { RunPlaces } from './run-places.ts';
import { type RunDeps, runTransfer } from './run-transfer.ts';

export type RunnerDeps = RunDeps &
  FollowDeps & {
    readonly book: TransferBook;
    readonly queue: ReadyQueue;
    readonly trust: HostTrust;
    readonly concurrency: Pick<Concurrency, 'transfers'>;
  };

/** So many transfers may be under way for each that may move, those included that wait for the line or for a verdict. */
const waitingPerMoving = 4;

/**
 * Keeps as many transfers under way as the line has use for, and follows those the store has. Every run ends in a
 * move of its transfer; what cannot even be written down (a full disk) ends the runner.
 */
export class Runner {
  readonly #deps: RunnerDeps;
  readonly #sending = new Map<LiveTransfer, Promise<void>>();
  readonly #places = new RunPlaces();
  readonly #following = new Map<LiveTransfer, Promise<void>>();
  readonly #commands = new Set<Promise<unknown>>();
  #idle: PromiseWithResolvers<void> | null = null;
  readonly #pausesAfterBody = new Set<LiveTransfer>();
  readonly #goesAgain = new Set<LiveTransfer>();
  #started = false;
  #stopping = false;
  #fatal: unknown = null;

  constructor(deps: RunnerDeps) {
    this.#deps = deps;
    deps.book.subscribe((transfer, state) => {
      this.#places.moved(transfer);
      if (state.kind !== 'waiting') return;
      if (this.#pausesAfterBody.delete(transfer)) void this.stop(transfer, { stop: 'pause' });
      this.pump();
    });
  }

  /** Resolves when nothing is under way and nothing may start; rejects when the runner had to end. */
  async settled(): Promise<void> {
    this.#started = true;
    this.#idle ??= Promise.withResolvers();
    const { promise } = this.#idle;
    this.pump();
    await promise;
    if (this.#fatal !== null) throw this.#fatal as Error;
  }

  *underWay(): Iterable<LiveTransfer> {
    yield* this.#sending.keys();
  }

  /** Starts what may start. Safe to call at any time. */
  pump(): void {
    if (!this.#started) return;
    while (!this.#stopping && this.#hasRoom()) {
      const next = this.#deps.queue.take();
      if (next === undefined) break;
      this.#send(next);
    }
    if (
      this.#sending.size === 0 &&
      this.#following.size === 0 &&
      this.#commands.size === 0 &&
      (this.#stopping || this.#deps.queue.size === 0)
    )
      this.#tellIdle();
  }

  /** Goes on looking whether the portal has it. */
  follow(transfer: LiveTransfer): void {
    const { follower } = transfer.target;
    if (follower === undefined || this.#following.has(transfer) || this.#stopping) return;
    const work = (signal: AbortSignal): Promise<void> =>
      followTransfer(this.#deps, transfer, follower, signal);
    this.#following.set(
      transfer,
      this.#run(transfer, work).then(() => {
        this.#following.delete(transfer);
        this.pump();
      }),
    );
  }

  /** Ends the run of a transfer, if it has one, and resolves when its last move is durable. */
  async stop(transfer: LiveTransfer, reason: StopReason): Promise<void> {
    // Where the run comes to its end all the same, following may begin after it: that is no part of it.
    const ending = this.#sending.get(transfer) ?? this.#following.get(transfer);
    transfer.run?.abort(new RunStopped(reason));
    await ending;
  }

  /** Lets the body that is on the line end; should it break, the transfer is paused instead of sending it again. */
  pauseAfterBody(transfer: LiveTransfer): void {
    this.#pausesAfterBody.add(transfer);
  }

  /**
   * Takes `pauseAfterBody` back. Should the run under way, which began before this, end in a wait, the transfer goes back to
   * the queue: what it waits for may have come while it failed for want of it.
   */
  keepGoing(transfer: LiveTransfer): void {
    this.#pausesAfterBody.delete(transfer);
    if (this.#sending.has(transfer)) this.#goesAgain.add(transfer);
  }

  /**
   * Does what a person commands of many transfers. They leave the queue before each is written down: the run does not end,
   * and an engine does not close, before the last one is.
   */
  async during<T>(command: () => Promise<T>): Promise<T> {
    const work = command();
    this.#commands.add(work);
    try {
      return await work;
    } finally {
      this.#commands.delete(work);
      this.pump();
    }
  }

  /** Ends all runs; nothing starts any more. State stays for a later run. */
  async close(): Promise<void> {
    this.#stopping = true;
    const all = [...this.#sending.keys(), ...this.#following.keys()];
    await Promise.all(all.map((transfer) => this.stop(transfer, { stop: 'close' })));
    // Their faults are told to whoever gave them.
    await Promise.allSettled(this.#commands);
    this.#tellIdle();
  }

  #tellIdle(): void {
    this.#idle?.resolve();
    this.#idle = null;
  }

  #hasRoom(): boolean {
    const { transfers } = this.#deps.concurrency;
    const { held, moving } = this.#places;
    return held < transfers * waitingPerMoving && moving < transfers;
  }

  #send(transfer: LiveTransfer): void {
    const work = (signal: AbortSignal): Promise<void> => runTransfer(this.#deps, transfer, signal);
    this.#places.enter(transfer);
    this.#sending.set(
      transfer,
      this.#run(transfer, work).then(() => {
        this.#sending.delete(transfer);
        this.#places.leave(transfer);
        this.#deps.queue.ended(transfer);
        if (transfer.record.state.kind === 'following') this.follow(transfer);
        if (this.#goesAgain.delete(transfer)) this.#goAgain(transfer);
        this.pump();
      }),
    );
  }

  /** In one turn, so that nobody finds it between its run and the queue. */
  #goAgain(transfer: LiveTransfer): void {
    if (this.#stopping || transfer.record.state.kind !== 'waiting') return;
    this.#deps.book.moveSoon(transfer, { type: 'queue' });
    this.#deps.queue.add(transfer);
  }

  /** Never rejects: what ends a run badly is a move, or the end of the runner. */
  async #run(transfer: LiveTransfer, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const run = new AbortController();
    transfer.run = run;
    this.#deps.waiting.forget(transfer);
    try {
      await work(run.signal);
    } catch (error) {
      if (error instanceof UnwrittenError) this.#breakOff(error);
      else await this.#ended(transfer, run.signal.aborted ? run.signal.reason : error);
    } finally {
      transfer.run = null;
      this.#pausesAfterBody.delete(transfer);
      this.#deps.trust.abandon(transfer.record.object, transfer.record.id);
    }
  }

  async #ended(transfer: LiveTransfer, error: unknown): Promise<void> {
    this.#deps.log('run ended', {
      id: transfer.record.id,
      state: transfer.record.state.kind,
      reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
    });
    try {
      const events = endOfRun(transfer, error);
      if (events.length > 0) await this.#deps.book.moveThrough(transfer, events);
    } catch (error) {
      if (!(error instanceof UnwrittenError)) throw error;
      this.#breakOff(error);
    }
  }

  /** What cannot be written down must not go on. */
  #breakOff(error: UnwrittenError): void {
    this.#fatal ??= error;
    void this.close();
  }
}
