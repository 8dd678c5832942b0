import type { Visit } from '../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import type { WindowState } from './window-state.ts';

/** Starts everything that listens, and asks for what is shown at once; the answer ends it. */
export function followWindow(
  client: WindowClient,
  state: WindowState,
  onVisit: (visit: Visit) => void,
): () => void {
  const load = async (): Promise<void> => {
    await Promise.all([state.settings.load(), state.portals.load(), state.speed.load(client)]);
  };
  const stops = [
    followSpeed(client, state),
    state.clock.start(),
    state.connection.follow(client),
    state.portals.follow(),
    state.settings.follow(),
    state.queue.follow(),
    client.on('notice', ({ message, failure }) =>
      failure === null ? state.notices.relay(message) : state.notices.fail(failure),
    ),
    client.on('visit', onVisit),
    client.onLink((link) => {
      if (link === 'back') void load();
    }),
  ];
  void load();
  return () => {
    for (const stop of stops) stop();
  };
}

/** One figure a second; a page that was out of sight was not woken every second, and asks what it missed. */
function followSpeed(client: WindowClient, { connection, queue, speed }: WindowState): () => void {
  const timer = setInterval(() => {
    if (connection.lostAt === null) speed.add(queue.totals?.rate ?? 0);
  }, 1000);
  const seen = (): void => {
    if (!document.hidden) void speed.load(client);
  };
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
