import type { TransferRow } from '../../contract/transfer-row.ts';
import type { SpeedHistory } from '../../contract/window/queue-view.ts';

/** Ten minutes. */
const keptSeconds = 600;

/** What went over the line in each of the last seconds. */
export class SpeedMeter {
  /** By transfer: how many of its bytes are counted. */
  readonly #counted = new Map<string, number>();
  readonly #seconds: number[] = [];
  #bytes = 0;

  note({ id, sentBytes }: Pick<TransferRow, 'id' | 'sentBytes'>): void {
    if (sentBytes === 0) return;
    this.#bytes += sentBytes - (this.#counted.get(id) ?? 0);
    this.#counted.set(id, sentBytes);
  }

  /** A stretch of `ms` is over. */
  tick(ms: number): void {
    this.#seconds.push(Math.max(0, (this.#bytes * 1000) / ms));
    this.#bytes = 0;
    if (this.#seconds.length > keptSeconds) this.#seconds.shift();
  }

  history(): SpeedHistory {
    return { seconds: [...this.#seconds] };
  }
}
