import type { Reply } from '../reply.ts';
import type { WindowCommandName, WindowParams, WindowValue } from './window-commands.ts';
import type { WindowEventName, WindowEvents } from './window-events.ts';

/** What a page has to talk to the program by, whichever transport carries it: derived from the contract. */
export interface WindowClient {
  /** The id this page gave itself. */
  readonly id: string;
  call<N extends WindowCommandName>(command: N, params: WindowParams<N>): Promise<Reply<WindowValue<N>>>;
  on<N extends WindowEventName>(event: N, listener: (payload: WindowEvents[N]) => void): () => void;
  /** Told `lost` when the program cannot be reached, `back` when it can again (then ask for a snapshot). */
  onLink(listener: (state: 'lost' | 'back') => void): () => void;
}
