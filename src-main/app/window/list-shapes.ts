import { z } from 'zod';
import type { TransferStateKind } from '../../contract/transfer-state.ts';
import type { RowOrder } from '../../contract/window/queue-view.ts';
import { rowGroups } from '../../contract/window/window-row.ts';

/** The most rows a queue is made for: no list of ids is longer. */
const most = 100_000;

/** By name, so that a state or an order that is forgotten does not compile. */
const states: { readonly [K in TransferStateKind]: K } = {
  queued: 'queued',
  preparing: 'preparing',
  uploading: 'uploading',
  finishing: 'finishing',
  verifying: 'verifying',
  done: 'done',
  following: 'following',
  available: 'available',
  unconfirmed: 'unconfirmed',
  waiting: 'waiting',
  paused: 'paused',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
};
const orders: { readonly [K in RowOrder]: K } = {
  queue: 'queue',
  name: 'name',
  size: 'size',
  state: 'state',
  added: 'added',
  deadline: 'deadline',
  progress: 'progress',
};

/** Names a transfer, a proposal, an undo, a client. */
export const idShape = z.string().min(1).max(100);
export const idsShape = z.array(idShape).max(most).readonly();
/** What a person looks for. */
export const searchShape = z.string().max(500);
export const offsetShape = z.int().min(0).max(1_000_000_000);
export const limitShape = z.int().min(0).max(500);

/** Which rows, in which order, whatever part of them is looked at. */
export const selectionShape = {
  filter: z.strictObject({
    text: searchShape,
    states: z.array(z.enum(states)).max(Object.keys(states).length).readonly(),
    groups: z.array(z.enum(rowGroups)).max(rowGroups.length).readonly(),
  }),
  sort: z.strictObject({ by: z.enum(orders), descending: z.boolean() }),
  folded: z.array(z.enum(rowGroups)).max(rowGroups.length).readonly(),
};

export const listShape = { ...selectionShape, offset: offsetShape, limit: limitShape };
