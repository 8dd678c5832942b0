import type { WindowHandlers } from '../../app/window/window-handlers.ts';
import { desktopClientId } from '../../contract/window/desktop-bridge.ts';
import { anyRows } from './any-rows.ts';
import { QueueWatch } from './queue-watch.ts';

/** Begins to watch, for the shell itself; the page takes this over once it is there. */
export async function watchQueue({ watch }: Pick<WindowHandlers, 'watch'>): Promise<QueueWatch> {
  const { totals } = await watch({ client: desktopClientId, ...anyRows, limit: 0 });
  return new QueueWatch(totals);
}
