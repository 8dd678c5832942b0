import type { TransferStateKind } from '../../contract/transfer-state.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';
import { Heap, type HeapEntry } from '../../engine/schedule/heap.ts';

interface End extends HeapEntry {
  readonly at: number;
  readonly expiresAt: string;
}

/** The first end among URLs that are still needed, at hand at any time. */
export class FirstExpiry {
  readonly #ends = new Map<string, End>();
  readonly #heap = new Heap<End>((a, b) => a.at - b.at);

  get(): string | null {
    return this.#heap.first?.expiresAt ?? null;
  }

  put(row: WindowRow): void {
    const before = this.#ends.get(row.id);
    const expiresAt = needsUrl(row) ? row.expiresAt : null;
    if ((before?.expiresAt ?? null) === expiresAt) return;
    this.remove(row.id);
    if (expiresAt === null) return;
    const end: End = { at: Date.parse(expiresAt), expiresAt, index: 0 };
    this.#ends.set(row.id, end);
    this.#heap.add(end);
  }

  remove(id: string): void {
    const end = this.#ends.get(id);
    if (end === undefined) return;
    this.#ends.delete(id);
    this.#heap.remove(end);
  }
}

/** In the store, or over. */
const needNone: readonly TransferStateKind[] = [
  'done',
  'following',
  'available',
  'unconfirmed',
  'failed',
  'skipped',
  'cancelled',
];

const needsUrl = ({ state }: WindowRow): boolean => !needNone.includes(state);
