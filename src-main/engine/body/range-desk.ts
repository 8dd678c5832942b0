import { assertNever } from '../../contract/assert-never.ts';
import { diskFiles } from './disk-files.ts';
import { fileChanged } from './file-trouble.ts';
import { Flushes, systemTimer } from './flushes.ts';
import { lookIntoTrouble } from './look-into-trouble.ts';
import type { RangeAnswer, RangeCall } from './range-frames.ts';
import { ChangedFile, ClosedRange, type ReaderMeans, RangeReader } from './range-reader.ts';
import { SlicePool } from './slice-pool.ts';

export type PostAnswer = (answer: RangeAnswer, transfer: ArrayBuffer[]) => void;

/** The reading thread's side of all its open ranges. */
export class RangeDesk {
  readonly #readers = new Map<number, RangeReader>();
  readonly #means: ReaderMeans = {
    files: diskFiles,
    flushes: new Flushes(systemTimer),
    pool: new SlicePool(),
  };
  readonly #post: PostAnswer;

  constructor(post: PostAnswer) {
    this.#post = post;
  }

  take(call: RangeCall): void {
    switch (call.kind) {
      case 'open':
        void this.#serve(call);
        break;
      case 'asked':
        if (call.spent !== null) this.#means.pool.give(call.spent);
        this.#readers.get(call.id)?.asked(call.asked, call.granted);
        break;
      case 'spent':
        this.#means.pool.give(call.spent);
        break;
      case 'close':
        this.#readers.get(call.id)?.close();
        break;
      default:
        assertNever(call);
    }
  }

  async #serve({ id, ask, granted }: Extract<RangeCall, { kind: 'open' }>): Promise<void> {
    const reader = new RangeReader(ask, granted, this.#means);
    this.#readers.set(id, reader);
    try {
      await reader.run({
        opened: () => this.#post({ kind: 'opened', id }, []),
        slice: (slice) => this.#post({ kind: 'slice', id, slice }, [slice.buffer]),
        end: (digests) => this.#post({ kind: 'end', id, digests }, []),
      });
    } catch (error) {
      await this.#explain(id, ask.path, error);
    } finally {
      this.#readers.delete(id);
    }
  }

  async #explain(id: number, path: string, error: unknown): Promise<void> {
    if (error instanceof ClosedRange) return;
    try {
      const trouble = error instanceof ChangedFile ? fileChanged(path) : await lookIntoTrouble(error, path);
      this.#post({ kind: 'trouble', id, trouble }, []);
    } catch (bug) {
      this.#post({ kind: 'bug', id, message: String(bug) }, []);
    }
  }
}
