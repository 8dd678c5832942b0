import type {
  ArrangeAnswer,
  ArrangeAsk,
  CancelAnswer,
  PauseAnswer,
  PauseAsk,
  ResumeAnswer,
} from '../contract/commands.ts';
import type { Forecast } from '../contract/forecast.ts';
import type { LimitAsk, Limits } from '../contract/limits.ts';
import type { RunSummary } from '../contract/ndjson.ts';
import type { TransferRow } from '../contract/transfer-row.ts';
import type { LiveTransfer } from './book/live-transfer.ts';
import { TransferBook } from './book/transfer-book.ts';
import { composeSender } from './compose-sender.ts';
import type { EngineDeps, EngineOptions } from './engine-options.ts';
import { adder } from './enqueue/adder.ts';
import type { EnqueueOptions } from './enqueue/enqueue.ts';
import { findInPlace } from './enqueue/find-in-place.ts';
import type { NewTransfer } from './enqueue/new-transfer.ts';
import { Forecaster } from './forecast/forecaster.ts';
import type { LineFacts } from './forecast/line-facts.ts';
import { LineMeter } from './forecast/line-meter.ts';
import { Concurrency } from './line/concurrency.ts';
import { limitsOf, setLimits } from './line/line-share.ts';
import { Throttle } from './line/throttle.ts';
import type { TransferRecord } from './ports/ledger.ts';
import type { StoredDestination } from './ports/target.ts';
import { engineViews } from './report/engine-views.ts';
import { tellOnce } from './report/tell-once.ts';
import type { TransferFacts } from './report/transfer-facts.ts';
import { UploadAborts } from './run/abort-uploads.ts';
import { SpentUrls } from './run/drop-spent-urls.ts';
import { engineControls } from './run/engine-controls.ts';
import type { HeldCancel } from './run/held-cancel.ts';
import type { RemoveAnswer } from './run/remove-ended.ts';
import { Runner } from './run/runner.ts';
import { takeIntoRun } from './run/take-into-run.ts';
import { ReadyQueue } from './schedule/ready-queue.ts';
import { turnOf } from './schedule/turn.ts';
import { HostClocks } from './send/host-clocks.ts';
import { LineGate } from './send/line-gate.ts';
import { Slots } from './send/slots.ts';
import { Waiting } from './send/waiting.ts';
import type { Slept } from './time/judge-beat.ts';
import { SleepCuts } from './time/sleep-cuts.ts';
import { wakefulClock } from './time/wakeful-clock.ts';
import { HostTrust } from './verify/host-trust.ts';

/** The transfer engine: takes files and destinations, and brings the ones into the others, whole and proven. */
export interface Engine {
  /** Takes requests into this run; answers their rows, in order, those skipped included. */
  add(requests: readonly NewTransfer[], options: EnqueueOptions): Promise<TransferRow[]>;
  /** Takes into this run what the ledger holds unfinished; what failed only by its id. */
  resume(ids: readonly string[] | 'all'): Promise<ResumeAnswer>;
  /** Takes into this run what failed. */
  retry(ids: readonly string[] | 'failed'): Promise<ResumeAnswer>;
  pause(ask: PauseAsk): Promise<PauseAnswer>;
  /** Works until every transfer of this run has ended or waits for a person. */
  settled(): Promise<void>;
  cancel(ids: readonly string[] | 'all'): Promise<CancelAnswer>;
  /** Cancels, but tells the stores nothing before a person has had the time to take it back. */
  holdCancel(ids: readonly string[]): Promise<HeldCancel>;
  /** Leaves files out that wait for a decision; answers how many of those named did. */
  skip(ids: readonly string[], reason: string): Promise<number>;
  /** Takes what has ended out of sight; see `removeEnded` for what counts as finished. */
  remove(ids: readonly string[] | 'finished'): Promise<RemoveAnswer>;
  /** Puts removed transfers back in sight; answers how many. */
  restore(ids: readonly string[]): Promise<number>;
  /** Nobody can take the removal of these back any more: URLs that what failed still had are dropped. */
  settleRemoved(ids: readonly string[]): Promise<void>;
  /** Forgets for good, of what was removed, all but the `keep` removed last; answers how many. */
  forgetOldest(keep: number): Promise<number>;
  /** Changes who goes first, of what is queued and of the bodies that wait for a connection; nothing on the line is stopped. */
  arrange(ask: ArrangeAsk): Promise<ArrangeAnswer>;
  /** Tries again what earlier cancels still owe the stores; call it once what is to be uploaded has been added. */
  abortOwed(): Promise<void>;
  /** The transfer by which the store has the file at `path`, unchanged, at a destination that `matches`; null where none. */
  inPlace(matches: (destination: StoredDestination) => boolean, path: string): Promise<NewTransfer | null>;
  /** All transfers of the ledger that are in sight. */
  rows(): TransferRow[];
  /** What the ledger holds of all transfers: for the program itself, since destinations hold presigned URLs. */
  records(): Iterable<TransferRecord>;
  record(id: string): TransferRecord | undefined;
  facts(id: string): TransferFacts | undefined;
  /** Those with bytes on their way. */
  moving(): TransferRow[];
  summary(): RunSummary;
  /** Since when bodies are held back because a host does not answer (wall time, ms since 1970); null while none is. */
  lostSince(): number | null;
  /** Server's clock minus this machine's (ms), of the server that answered last; null before that. */
  clockOffsetMs(): number | null;
  /** Takes effect on what is under way within a second, but stops no body. */
  setLimits(ask: LimitAsk): Limits;
  limits(): Limits;
  /** Body bytes that get over the line a second, of all transfers, over the last seconds; null while nothing is known of it. */
  rate(): number | null;
  /** Whether this run's transfers end before their URLs do; rows tell of each what was said last. Looked at anew at most twice a second. */
  forecast(): Promise<Forecast>;
  /** Told every state a transfer reaches, once it is durable. */
  subscribe(listener: (row: TransferRow) => void): () => void;
  /**
   * The computer slept: connections that did not outlive it are cut, and all that waits is looked at again. Without the length
   * (a shell that only hears of the waking) it was long.
   */
  woke(slept?: Slept): void;
  /** Ends all runs and keeps their state. */
  close(): Promise<void>;
}

/** Builds an engine upon what the ledger holds. */
export async function createEngine(given: EngineDeps, options: EngineOptions): Promise<Engine> {
  const clock = wakefulClock(given.clock);
  const cuts = new SleepCuts(given.clock);
  const [transport, s3Calls] = [cuts.bodies(given.transport), cuts.calls(given.s3Calls)];
  const deps: EngineDeps = { ...given, clock, transport, s3Calls };
  const book = new TransferBook(deps.ledger, deps.openTarget, deps.clock);
  const { transfers, parts, hosts } = await deps.ledger.read();
  for (const record of transfers) book.load(record, parts.get(record.id) ?? []);
  const notice = tellOnce(deps.notice);
  const trust = new HostTrust(deps.ledger, deps.clock, hosts, notice);
  const clocks = new HostClocks(deps.clock);
  const waiting = new Waiting(book, deps.clock, options.giveUpMs);
  const slots = new Slots(options.connections, (transfer: LiveTransfer) =>
    turnOf(transfer, clocks.offset(originOf(transfer))),
  );
  const concurrency = new Concurrency(options.connections, slots, deps.clock);
  const throttle = new Throttle(options.bytesPerSecond ?? null, deps.clock);
  const meter = new LineMeter(deps.clock);
  const line = { slots, concurrency, throttle, meter };
  const gate = new LineGate(deps.probeHost, deps.clock);
  const sender = composeSender(deps, { book, ...line, waiting, clocks, gate, trust });
  const queue = new ReadyQueue((origin) => clocks.offset(origin));
  const made = { book, waiting, clocks, gate, sender, trust, queue, notice, concurrency };
  const runner = new Runner({ ...deps, ...options, ...made });
  concurrency.onGrowth(() => runner.pump());
  const forecaster = new Forecaster({
    transfers: () => ofThisRun(book),
    line: () => lineFacts(meter, concurrency),
    offsetOf: (origin) => clocks.offset(origin),
    clock,
  });
  const take = (transfer: LiveTransfer): TransferRow => takeIntoRun(transfer, queue, runner, book);
  const aborts = new UploadAborts({ ...deps, book });
  const spent = new SpentUrls({ ...deps, book, aborts });
  spent.begin();
  const control = { book, queue, runner, aborts, spent, take, gate, clock };
  return {
    ...engineControls(control),
    ...engineViews({ ...control, line, clocks }),
    add: adder({ ...deps, ...control }),
    settled: () => runner.settled(),
    inPlace: (matches, path) => findInPlace({ ...deps, book }, matches, path),
    setLimits: (ask) => {
      setLimits(line, ask);
      return limitsOf(line);
    },
    forecast: () => forecaster.now(),
    woke: ({ ms, unseenMs } = { ms: Number.POSITIVE_INFINITY, unseenMs: 0 }) => {
      clocks.slept(unseenMs);
      if (Number.isFinite(ms)) waiting.slept(ms - unseenMs);
      gate.forgive();
      cuts.slept(ms);
      clock.wake();
    },
    close: async () => {
      await Promise.all([runner.close(), aborts.close()]);
      await spent.close();
    },
  };
}

const originOf = ({ record }: LiveTransfer): string => new URL(record.object).origin;

const lineFacts = (meter: LineMeter, { transfers }: Concurrency): LineFacts => ({
  rates: meter.rates(),
  secondsBetweenLosses: meter.secondsBetweenLosses(),
  lanes: transfers,
});

function* ofThisRun(book: TransferBook): Iterable<LiveTransfer> {
  for (const each of book.values()) if (each.inThisRun && each.skipped === null) yield each;
}
