import { type DesktopBridge, desktopClientId } from '../../src-main/contract/window/desktop-bridge.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import { Listeners } from './listeners.ts';
import type { Transport } from './transport.ts';

const noAnswer: Reply<never> = {
  ok: false,
  failure: {
    code: 'outcome-unknown',
    message: 'Sluice did not answer.',
    remedy: 'Look at the queue before you try again: it may have been done.',
  },
};

/** Calls and events by the desktop's preload. Page and program end together, so the link between them is never lost. */
export function electronTransport(bridge: Pick<DesktopBridge<never>, 'invoke' | 'subscribe'>): Transport {
  const events = new Listeners<unknown>();
  bridge.subscribe((event) => events.tell(event));
  return {
    id: desktopClientId,
    invoke: async (command, params) => {
      try {
        return await bridge.invoke(command, params);
      } catch (error) {
        reportError(error);
        return noAnswer;
      }
    },
    subscribe: (listener) => events.add(listener),
    onLink: () => () => undefined,
  };
}
