import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { Queue } from '../../state/queue.svelte.ts';
import type { Selection } from '../../state/selection.svelte.ts';

interface Deps {
  readonly client: WindowClient;
  readonly queue: Queue;
  readonly selection: Selection;
}

/** Chooses all rows from the anchor to this index; those not told yet are asked for by id. */
export async function selectRange(to: number, { client, queue, selection }: Deps): Promise<void> {
  const from = selection.anchor ?? to;
  selection.anchor = from;
  const [first, last] = from < to ? [from, to] : [to, from];
  const known = Array.from({ length: last - first + 1 }, (_, at) => queue.rowAt(first + at)?.id);
  if (known.every((id) => id !== undefined)) {
    selection.only(known);
    return;
  }
  const reply = await client.call('listIds', queue.look);
  if (reply.ok) selection.only(reply.value.ids.slice(first, last + 1));
}

/** Chooses every row that matches, folded ones too: what is out of sight must be counted all the same. */
export async function selectAll({ client, queue, selection }: Deps): Promise<void> {
  const reply = await client.call('listIds', { ...queue.look, folded: [] });
  if (reply.ok) selection.only(reply.value.ids);
}
