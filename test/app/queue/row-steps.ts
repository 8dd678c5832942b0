import fc from 'fast-check';
import type { ListAsk, RowOrder } from '../../../src-main/contract/window/queue-view.ts';
import type { TransferStateKind } from '../../../src-main/contract/transfer-state.ts';
import { rowGroups, type WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { windowRow } from '../../support/window-row.ts';

/** Something that happens to a queue. */
export type RowStep =
  | { readonly kind: 'put'; readonly row: WindowRow }
  | { readonly kind: 'remove'; readonly id: string }
  /** Bytes of it went, which changes nothing of its place. */
  | { readonly kind: 'nudge'; readonly id: string; readonly sentBytes: number };

const states: readonly TransferStateKind[] = ['queued', 'uploading', 'paused', 'failed', 'done', 'available'];
const orders: readonly RowOrder[] = ['queue', 'name', 'size', 'state', 'added', 'deadline', 'progress'];

const ids = fc.constantFrom(...Array.from({ length: 40 }, (_, n) => `t${n}`));
const minute = fc.integer({ min: 10, max: 59 }).map((each) => `2026-11-21T10:${each}:00.000Z`);

const row: fc.Arbitrary<WindowRow> = fc
  .record({
    id: ids,
    name: fc.constantFrom('dem.tif', 'Results_3di.nc', 'a.csv', 'depth.TIF'),
    size: fc.integer({ min: 0, max: 5 }),
    acceptedBytes: fc.integer({ min: 0, max: 5 }),
    state: fc.constantFrom(...states),
    priority: fc.constantFrom('high', 'normal', 'low'),
    position: fc.constantFrom(null, 1, 2),
    expiresAt: fc.option(minute),
    addedAt: minute,
  })
  .map((given) => {
    const isOver = given.state === 'done' || given.state === 'available' || given.state === 'failed';
    const verified = given.state === 'done' ? ('md5' as const) : null;
    return windowRow({ ...given, verified, endedAt: isOver ? given.addedAt : null });
  });

/** Mostly changes of rows that are there. */
export const rowSteps: fc.Arbitrary<readonly RowStep[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: row.map((each): RowStep => ({ kind: 'put', row: each })) },
    { weight: 1, arbitrary: ids.map((id): RowStep => ({ kind: 'remove', id })) },
  ),
  { maxLength: 60 },
);

/** Only bytes that go: the list stays as it is, and what is told of its rows is all a page learns. */
export const nudges: fc.Arbitrary<readonly RowStep[]> = fc.array(
  fc.record({ kind: fc.constant('nudge' as const), id: ids, sentBytes: fc.integer({ min: 0, max: 9 }) }),
  { minLength: 1, maxLength: 10 },
);

export const listAsks: fc.Arbitrary<ListAsk> = fc.record({
  filter: fc.record({
    text: fc.constantFrom('', 'tif', 'TIF', 'nothing like it', 'results'),
    states: fc.subarray([...states], { maxLength: 2 }),
    groups: fc.subarray([...rowGroups], { maxLength: 2 }),
  }),
  sort: fc.record({ by: fc.constantFrom(...orders), descending: fc.boolean() }),
  folded: fc.subarray([...rowGroups], { maxLength: 2 }),
  offset: fc.integer({ min: 0, max: 30 }),
  limit: fc.integer({ min: 0, max: 20 }),
});

/** Windows that see most of the queue. */
export const broadAsks: fc.Arbitrary<ListAsk> = listAsks.map((ask) => ({
  ...ask,
  filter: { text: '', states: [], groups: [] },
  folded: ask.folded.slice(1),
  offset: ask.offset % 3,
  limit: 40,
}));
