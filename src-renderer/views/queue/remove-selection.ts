import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { QueueActions } from '../../state/queue-actions.ts';

/** Cancels what is unfinished and takes what has ended out of the queue; both can be taken back for a while. */
export async function removeSelection(
  ids: readonly string[],
  client: WindowClient,
  actions: QueueActions,
): Promise<void> {
  const reply = await client.call('listIds', {
    filter: { text: '', states: ['done', 'available', 'unconfirmed', 'skipped', 'cancelled'], groups: [] },
    sort: { by: 'queue', descending: false },
    folded: [],
  });
  if (!reply.ok) return;
  const ended = new Set(reply.value.ids);
  const [over, open] = [ids.filter((id) => ended.has(id)), ids.filter((id) => !ended.has(id))];
  if (open.length > 0) await actions.cancel(open);
  if (over.length > 0) await actions.remove(over);
}
