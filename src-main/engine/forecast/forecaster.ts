import type { Forecast } from '../../contract/forecast.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Clock } from '../ports/clock.ts';
import { compareTurns, type Turn, turnOf } from '../schedule/turn.ts';
import { inSlices, type Steps } from './in-slices.ts';
import type { LineFacts } from './line-facts.ts';
import type { Need } from './need.ts';
import { needOf } from './need-of.ts';
import { QueueForecast } from './queue-forecast.ts';
import { sortInSteps } from './sort-in-steps.ts';

export interface ForecasterDeps {
  /** In the order in which they came; what is not to go in this run is left out. */
  readonly transfers: () => Iterable<LiveTransfer>;
  readonly line: () => LineFacts;
  /** A server's clock minus this machine's (ms), 0 while it is not known. */
  readonly offsetOf: (origin: string) => number;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
}

interface Entry {
  readonly transfer: LiveTransfer;
  readonly need: Need;
  readonly turn: Turn;
}

/** A forecast is good for so long (ms). */
const goodForMs = 500;
/** A long queue is looked through less often, so that it never takes more than this share of the thread. */
const leastShare = 1 / 20;
/** So many transfers are looked at without a pause. */
const stepLength = 256;

/** Forecasts the queue at most twice a second, and leaves with each transfer what is expected of it. */
export class Forecaster {
  readonly #deps: ForecasterDeps;
  #last: Forecast | null = null;
  #goodUntil = 0;
  #making: Promise<Forecast> | null = null;

  constructor(deps: ForecasterDeps) {
    this.#deps = deps;
  }

  /** Half a second old at most; for tens of thousands of transfers some seconds. */
  async now(): Promise<Forecast> {
    if (this.#last !== null && this.#deps.clock.monotonic() < this.#goodUntil) return this.#last;
    this.#making ??= this.#make().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(): Promise<Forecast> {
    const { clock } = this.#deps;
    const began = clock.monotonic();
    this.#last = await inSlices(forecastSteps(this.#deps), clock);
    const ended = clock.monotonic();
    this.#goodUntil = ended + Math.max(goodForMs, (ended - began) / leastShare);
    return this.#last;
  }
}

function* forecastSteps(deps: ForecasterDeps): Steps<Forecast> {
  const entries = yield* sortInSteps(yield* entriesOf(deps), compareEntries);
  const queue = new QueueForecast(deps.line());
  for (const [at, { transfer, need }] of entries.entries()) {
    transfer.outlook = queue.add(need);
    if (at % stepLength === 0) yield;
  }
  return queue.total();
}

function* entriesOf({ transfers, offsetOf, clock }: ForecasterDeps): Steps<readonly Entry[]> {
  const entries: Entry[] = [];
  const now = clock.now();
  let looked = 0;
  for (const transfer of transfers()) {
    const offset = offsetOf(originOf(transfer));
    const need = needOf(transfer, now + offset);
    if (need === null) transfer.outlook = null;
    else entries.push({ transfer, need, turn: turnOf(transfer, offset) });
    looked += 1;
    if (looked % stepLength === 0) yield;
  }
  return entries;
}

const compareEntries = (a: Entry, b: Entry): number =>
  Number(b.need.stage === 'on-the-line') - Number(a.need.stage === 'on-the-line') ||
  compareTurns(a.turn, b.turn);

/** Objects are kept as scheme, host and path: cutting is a good deal cheaper than parsing, for 100,000 of them. */
const originOf = ({ record: { object } }: LiveTransfer): string =>
  object.slice(0, object.indexOf('/', object.indexOf('//') + 2));
