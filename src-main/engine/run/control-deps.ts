import type { TransferBook } from '../book/transfer-book.ts';
import type { ReadyQueue } from '../schedule/ready-queue.ts';
import type { Runner } from './runner.ts';

/** What a command of a person works on. */
export interface ControlDeps {
  readonly book: TransferBook;
  readonly queue: ReadyQueue;
  readonly runner: Runner;
}
