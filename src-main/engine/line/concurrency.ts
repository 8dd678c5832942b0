import type { Clock } from '../ports/clock.ts';
import type { Slots } from '../send/slots.ts';
import { type Adaptation, adapt, type LineEvent, startOfAdaptation } from './adapt.ts';
import { mostBodies } from './memory-budget.ts';
import type { LoadSignal } from './load-signal.ts';

type LineSlots = Pick<Slots, 'setLimit' | 'isFull'>;

/**
 * How many bodies are on the line at once, as the store and the line bear it. Only whether a next one may start depends on
 * it: a body under way is never stopped.
 */
export class Concurrency {
  readonly #slots: LineSlots;
  readonly #clock: Clock;
  #connections: number;
  #state: Adaptation;
  #grew: () => void = () => undefined;

  constructor(connections: number, slots: LineSlots, clock: Clock) {
    this.#connections = connections;
    this.#slots = slots;
    this.#clock = clock;
    this.#state = startOfAdaptation(mostBodies(connections), clock.monotonic());
    slots.setLimit(this.#state.limit);
  }

  /** What was asked for. */
  get most(): number {
    return this.#connections;
  }

  get now(): number {
    return this.#state.limit;
  }

  /** How many transfers are worth having under way: some of them prepare or prove while others send. */
  get transfers(): number {
    return Math.min(this.#connections, 2 * this.#state.limit);
  }

  setMost(connections: number): void {
    this.#connections = connections;
    this.#hear({ type: 'most', at: this.#clock.monotonic(), most: mostBodies(connections) });
  }

  /** Calls `grew` whenever more may start than before. */
  onGrowth(grew: () => void): void {
    this.#grew = grew;
  }

  accepted(bytes: number): void {
    this.#hear({ type: 'accepted', at: this.#clock.monotonic(), bytes, full: this.#slots.isFull });
  }

  /** A body begun at `beganAt` (monotonic ms) was not accepted. */
  notAccepted(signal: LoadSignal, beganAt: number): void {
    const at = this.#clock.monotonic();
    if (signal !== 'none')
      this.#hear(signal === 'overloaded' ? { type: signal, at, beganAt } : { type: signal, at });
  }

  #hear(event: LineEvent): void {
    const before = this.transfers;
    this.#state = adapt(this.#state, event);
    this.#slots.setLimit(this.#state.limit);
    if (this.transfers > before) this.#grew();
  }
}
