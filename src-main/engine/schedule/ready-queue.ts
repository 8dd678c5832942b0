import type { LiveTransfer } from '../book/live-transfer.ts';
import { Heap, type HeapEntry } from './heap.ts';
import { compareTurns, type Turn, turnOf } from './turn.ts';

/** A single PUT cannot resume: two big ones at a time per host lose less to a broken line (bytes above which one is big). */
const bigBytes = 256 * 1024 ** 2;
const bigPerHost = 2;

interface Entry extends HeapEntry {
  readonly transfer: LiveTransfer;
  readonly lane: Lane;
  /** As it was when the entry was put in; may be behind what is true by now. */
  readonly turn: Turn;
  readonly unwatch: () => void;
}

/** Those to one host whose size lets them start at the same times: deadlines in it are of one clock. */
interface Lane {
  readonly origin: string;
  readonly big: boolean;
  readonly heap: Heap<Entry>;
}

/**
 * Transfers that may start: by priority, then as a person placed them, then by the earliest deadline, then first come first
 * served, with at most two big ones per host under way. Nothing under way is ever stopped for another.
 *
 * A take looks at the first of each lane only, so that it costs the same with 100,000 waiting, also while the big ones may
 * not start. What decides may change while a transfer waits: `rearrange` says so, its Target does when its URLs are
 * renewed, and whoever is first is looked at again before it is taken.
 */
export class ReadyQueue {
  readonly #lanes = new Map<string, Lane>();
  readonly #waiting = new Map<LiveTransfer, Entry>();
  /** By transfer, each with its origin: a file may turn out to be of another size once it is under way. */
  readonly #bigUnderWay = new Map<LiveTransfer, string>();
  readonly #arrivals = new WeakMap<LiveTransfer, number>();
  readonly #offsetOf: (origin: string) => number;
  #arrived = 0;

  /** `offsetOf`: the clock of a server minus this machine's (ms), 0 while it is not known. */
  constructor(offsetOf: (origin: string) => number = () => 0) {
    this.#offsetOf = offsetOf;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Puts a transfer in, or anew in its place; it keeps the place of its first arrival. */
  add(transfer: LiveTransfer): void {
    this.remove(transfer);
    if (!this.#arrivals.has(transfer)) {
      this.#arrived += 1;
      this.#arrivals.set(transfer, this.#arrived);
    }
    const unwatch = transfer.target.watchEnd?.(() => this.rearrange(transfer)) ?? (() => undefined);
    const entry = { transfer, lane: this.#laneOf(transfer), turn: turnOf(transfer), unwatch, index: 0 };
    this.#waiting.set(transfer, entry);
    entry.lane.heap.add(entry);
  }

  /** What decides about a waiting transfer may have changed. */
  rearrange(transfer: LiveTransfer): void {
    const entry = this.#waiting.get(transfer);
    if (entry !== undefined && !this.#isCurrent(entry)) this.add(transfer);
  }

  /** Whether it waits for its turn. */
  has(transfer: LiveTransfer): boolean {
    return this.#waiting.has(transfer);
  }

  remove(transfer: LiveTransfer): void {
    const entry = this.#waiting.get(transfer);
    if (entry === undefined) return;
    entry.unwatch();
    entry.lane.heap.remove(entry);
    this.#waiting.delete(transfer);
  }

  /** The next that may start now, taken out of the queue; give it back with `ended`. */
  take(): LiveTransfer | undefined {
    for (let entry = this.#first(); entry !== undefined; entry = this.#first()) {
      const { transfer, lane } = entry;
      if (!this.#isCurrent(entry)) {
        this.add(transfer);
        continue;
      }
      this.remove(transfer);
      if (lane.big) this.#bigUnderWay.set(transfer, lane.origin);
      return transfer;
    }
    return undefined;
  }

  ended(transfer: LiveTransfer): void {
    this.#bigUnderWay.delete(transfer);
  }

  #first(): Entry | undefined {
    const firsts = [...this.#lanes.values()].flatMap((lane) =>
      lane.heap.first !== undefined && this.#mayStart(lane) ? [lane.heap.first] : [],
    );
    return firsts.sort(
      (a, b) => compareTurns(this.#localTurn(a), this.#localTurn(b)) || this.#byArrival(a, b),
    )[0];
  }

  #localTurn({ turn, lane }: Entry): Turn {
    const { deadline } = turn;
    return deadline === null ? turn : { ...turn, deadline: deadline - this.#offsetOf(lane.origin) };
  }

  #mayStart({ big, origin }: Lane): boolean {
    if (!big) return true;
    return [...this.#bigUnderWay.values()].filter((each) => each === origin).length < bigPerHost;
  }

  #isCurrent({ transfer, turn, lane }: Entry): boolean {
    return lane.big === isBig(transfer) && compareTurns(turn, turnOf(transfer)) === 0;
  }

  #laneOf(transfer: LiveTransfer): Lane {
    const { origin } = new URL(transfer.record.object);
    const big = isBig(transfer);
    const name = `${big} ${origin}`;
    const heap = new Heap<Entry>((a, b) => compareTurns(a.turn, b.turn) || this.#byArrival(a, b));
    const lane = this.#lanes.get(name) ?? { origin, big, heap };
    this.#lanes.set(name, lane);
    return lane;
  }

  #byArrival(a: Entry, b: Entry): number {
    return (this.#arrivals.get(a.transfer) ?? 0) - (this.#arrivals.get(b.transfer) ?? 0);
  }
}

const isBig = (transfer: LiveTransfer): boolean => (transfer.record.identity?.size ?? 0) > bigBytes;
