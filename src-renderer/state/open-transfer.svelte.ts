import type { Failure } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { TransferDetail } from '../../src-main/contract/window/transfer-detail.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** While it goes it is asked for every second; else every fifth, for it may lie outside the rows a window is told of (ms). */
const lookMs = 1000;
const calmLooks = 5;

/** One transfer as its own page shows it, kept up to date; what was known stays in sight while the program does not answer. */
export class OpenTransfer {
  readonly #client: WindowClient;
  readonly #id: string;
  #asking = false;
  #again = false;
  detail: TransferDetail | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);

  constructor(client: WindowClient, id: string) {
    this.#client = client;
    this.#id = id;
  }

  /** Asks, and again whenever something may have changed, until the answer is called. */
  follow(): () => void {
    let looks = 0;
    const look = (): void => {
      looks += 1;
      if (!document.hidden && (this.detail?.row.group === 'going' || looks % calmLooks === 0))
        void this.ask();
    };
    const timer = setInterval(look, lookMs);
    const stops = [
      this.#client.on('change', ({ rows, removed }) => {
        const isMeant = removed.includes(this.#id) || rows.some((row) => this.#hasMoved(row));
        if (isMeant) void this.ask();
      }),
      this.#client.onLink((state) => {
        if (state === 'back') void this.ask();
      }),
      () => clearInterval(timer),
    ];
    void this.ask();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** What is asked for meanwhile is one more question after this one. */
  async ask(): Promise<void> {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#again) {
        this.#again = false;
        this.#take(await this.#client.call('transfer', { id: this.#id }));
      }
    } finally {
      this.#asking = false;
    }
  }

  /** Bytes alone are seen at the next look: they come ten times a second. */
  #hasMoved({ id, state, priority }: TransferDetail['row']): boolean {
    const known = this.detail?.row;
    return id === this.#id && (state !== known?.state || priority !== known.priority);
  }

  #take(reply: Reply<TransferDetail>): void {
    this.failure = reply.ok ? null : reply.failure;
    if (reply.ok) this.detail = reply.value;
    else if (reply.failure.code === 'not-found') this.detail = null;
  }
}
