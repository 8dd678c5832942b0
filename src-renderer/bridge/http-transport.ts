import { EventLink, type EventLinkOptions, type EventSocket } from './event-link.ts';
import { httpCall, notLetIn } from './http-call.ts';
import type { Transport } from './transport.ts';

export interface HttpTransportOptions extends Omit<EventLinkOptions, 'open'> {
  /** Where the program listens: `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The secret of its launch; null where the page has none: then every call is answered by what to do. */
  readonly token: string | null;
  readonly fetch: typeof fetch;
  readonly openSocket: (url: string, protocols: string[]) => EventSocket;
}

/** A transport that can be told to hurry, and ended. */
export interface HttpTransport extends Transport {
  /** The network or the tab is back: looks at once whether the program can be reached. */
  hurry(): void;
  end(): void;
}

/** Calls by `POST /rpc`, events by one WebSocket that is opened again whenever it breaks. */
export function httpTransport(options: HttpTransportOptions): HttpTransport {
  const { token, origin, openSocket, fetch: send } = options;
  const id = crypto.randomUUID();
  if (token === null) return withoutToken(id);
  const events = `${origin.replace(/^http/, 'ws')}/events?client=${id}`;
  const link = new EventLink({ ...options, open: () => openSocket(events, ['sluice.v1', token]) });
  return {
    id,
    invoke: async (command, params) => {
      // Asked once events come, so that none is missed between an answer and the first event.
      await link.firstTry;
      return httpCall({ fetch: send, origin, token }, command, params);
    },
    subscribe: (listener) => link.events.add(listener),
    onLink: (listener) => link.states.add(listener),
    hurry: () => link.hurry(),
    end: () => link.end(),
  };
}

const withoutToken = (id: string): HttpTransport => ({
  id,
  invoke: () => Promise.resolve(notLetIn),
  subscribe: () => () => undefined,
  onLink: () => () => undefined,
  hurry: () => undefined,
  end: () => undefined,
});
