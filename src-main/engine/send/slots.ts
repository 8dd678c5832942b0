import type { Priority } from '../../contract/priority.ts';
import { compareTurns, type Turn } from '../schedule/turn.ts';

/** Every so manieth slot goes to whoever has waited longest: so nobody waits for ever behind others of its priority. */
const longestWaitingEvery = 4;

interface Line<Owner> {
  readonly owner: Owner | undefined;
  /** First come, first served. */
  readonly bodies: { readonly came: number; readonly enter: () => void }[];
}

/**
 * How many bodies may be on the line at once; the limit may change while bodies are under way: a lower one takes effect
 * as they end.
 *
 * A free slot goes to the owner whose turn it is (as `turnOf` says at that moment), and of its bodies to the first.
 * Whoever names no owner comes as the last of normal priority. A higher priority always goes first; within one, every
 * fourth slot goes to the body that has waited longest.
 */
export class Slots<Owner extends object = never> {
  #limit: number;
  #taken = 0;
  #came = 0;
  readonly #turnOf: (owner: Owner) => Turn;
  readonly #lines = new Map<Owner | undefined, Line<Owner>>();
  readonly #admitted = new Map<Priority, number>();

  constructor(limit: number, turnOf: (owner: Owner) => Turn = () => noTurn) {
    this.#limit = limit;
    this.#turnOf = turnOf;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Whether a next body would have to wait. */
  get isFull(): boolean {
    return this.#taken >= this.#limit;
  }

  setLimit(limit: number): void {
    this.#limit = limit;
    this.#admit();
  }

  /** Resolves with the function that gives the slot back (call it once). Rejects with the signal's reason. */
  async take(signal: AbortSignal, owner?: Owner): Promise<() => void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        this.#taken += 1;
        resolve();
      };
      const leave = (): void => {
        this.#leave(owner, enter);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#came += 1;
      this.#lineOf(owner).bodies.push({ came: this.#came, enter });
      this.#admit();
    });
    return () => {
      this.#taken -= 1;
      this.#admit();
    };
  }

  #lineOf(owner: Owner | undefined): Line<Owner> {
    const line = this.#lines.get(owner) ?? { owner, bodies: [] };
    this.#lines.set(owner, line);
    return line;
  }

  #leave(owner: Owner | undefined, enter: () => void): void {
    const { bodies } = this.#lineOf(owner);
    bodies.splice(
      bodies.findIndex((each) => each.enter === enter),
      1,
    );
    if (bodies.length === 0) this.#lines.delete(owner);
  }

  #admit(): void {
    while (this.#taken < this.#limit) {
      const line = this.#next();
      const first = line?.bodies[0];
      if (line === undefined || first === undefined) return;
      this.#leave(line.owner, first.enter);
      first.enter();
    }
  }

  #next(): Line<Owner> | undefined {
    const lines = [...this.#lines.values()].map((line) => ({ line, turn: this.#turn(line) }));
    const [first] = lines.sort((a, b) => compareTurns(a.turn, b.turn) || cameAt(a.line) - cameAt(b.line));
    if (first === undefined || lines.length === 1) return first?.line;
    const { priority } = first.turn;
    const admitted = (this.#admitted.get(priority) ?? 0) + 1;
    this.#admitted.set(priority, admitted);
    if (admitted % longestWaitingEvery !== 0) return first.line;
    const same = lines.filter(({ turn }) => turn.priority === priority).map(({ line }) => line);
    return same.sort((a, b) => cameAt(a) - cameAt(b))[0];
  }

  #turn({ owner }: Line<Owner>): Turn {
    return owner === undefined ? noTurn : this.#turnOf(owner);
  }
}

const noTurn: Turn = { priority: 'normal', position: null, deadline: null };
const cameAt = ({ bodies }: Line<object>): number => bodies[0]?.came ?? 0;
