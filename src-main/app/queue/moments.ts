import type { TransferRow } from '../../contract/transfer-row.ts';
import type { TransferMoment } from '../../contract/window/transfer-detail.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { redact } from '../logging/redact.ts';
import { momentOfLog } from './moment-of-log.ts';
import { momentOfState } from './moment-of-state.ts';

/** So many are kept of each transfer, and of so many transfers; the oldest go first. */
const keptMoments = 60;
const keptTransfers = 2_000;
const spareTransfers = 500;

/** What happened to each transfer lately, in this run of the program, told without secrets. */
export class Moments {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #moments = new Map<string, readonly TransferMoment[]>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** A line of the engine's log. */
  hear(message: string, fields: Readonly<Record<string, unknown>>): void {
    const id = fields['id'];
    const moment = momentOfLog(message, fields);
    if (typeof id === 'string' && moment !== null) this.#keep(id, moment);
  }

  reached(row: TransferRow): void {
    const failure = row.failure === null ? {} : { failure: row.failure.code };
    this.#keep(row.id, { what: momentOfState(row), answer: null, kind: row.state, ...failure });
  }

  of(id: string): readonly TransferMoment[] {
    return this.#moments.get(id) ?? [];
  }

  /** The same once more is nothing new, unless a server said it: a portal that is away all night is one line. */
  #keep(id: string, moment: Omit<TransferMoment, 'at'>): void {
    const at = new Date(this.#clock.now()).toISOString();
    const what = redact(moment.what);
    const known = this.#moments.get(id) ?? [];
    if (moment.answer === null && known.at(-1)?.what === what) return;
    this.#moments.delete(id);
    this.#moments.set(id, [...known.slice(1 - keptMoments), { ...moment, at, what }]);
    if (this.#moments.size > keptTransfers + spareTransfers) this.#forgetOldest();
  }

  /** Many at once: the first key of a map that has just lost its first costs a look at all it has lost so far. */
  #forgetOldest(): void {
    for (const id of this.#moments.keys()) {
      if (this.#moments.size <= keptTransfers) return;
      this.#moments.delete(id);
    }
  }
}
