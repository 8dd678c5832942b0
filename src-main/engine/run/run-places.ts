import type { TransferState } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';

/** Whether a transfer under way is at work, only waits but keeps its place, or waits for what holds up nobody else. */
type Place = 'moving' | 'held' | 'away';

/**
 * Counts the transfers under way by their places, so that asking for room costs the same with 100,000 of them: all of those
 * on a disk that is away are under way at once.
 */
export class RunPlaces {
  readonly #places = new Map<LiveTransfer, Place>();
  readonly #counts: Record<Place, number> = { moving: 0, held: 0, away: 0 };

  get moving(): number {
    return this.#counts.moving;
  }

  /** Those that keep a place, moving or not. */
  get held(): number {
    return this.#counts.moving + this.#counts.held;
  }

  enter(transfer: LiveTransfer): void {
    this.leave(transfer);
    const place = placeOf(transfer.record.state);
    this.#places.set(transfer, place);
    this.#counts[place] += 1;
  }

  /** Its state may be another; nothing where it is not under way. */
  moved(transfer: LiveTransfer): void {
    if (this.#places.has(transfer)) this.enter(transfer);
  }

  leave(transfer: LiveTransfer): void {
    const place = this.#places.get(transfer);
    if (place === undefined) return;
    this.#places.delete(transfer);
    this.#counts[place] -= 1;
  }
}

/** A disk that is away, a portal that is down, a URL for later: none of them holds up a transfer that has nothing to do with it. */
function placeOf(state: TransferState): Place {
  if (state.kind !== 'waiting') return 'moving';
  return ['file', 'portal', 'valid-url'].includes(state.for) ? 'away' : 'held';
}
