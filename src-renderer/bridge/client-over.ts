import type { Reply } from '../../src-main/contract/reply.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import type {
  WindowCommandName,
  WindowParams,
  WindowValue,
} from '../../src-main/contract/window/window-commands.ts';
import type { WindowEventName, WindowEvents } from '../../src-main/contract/window/window-events.ts';
import { parseEvent } from './parse-event.ts';
import { parseReply } from './parse-reply.ts';
import type { Transport } from './transport.ts';

/** The typed client of a page over whichever transport it has. Nothing is thrown: a failure is a reply. */
export function clientOver(transport: Transport): WindowClient {
  return {
    id: transport.id,
    call: async <N extends WindowCommandName>(command: N, params: WindowParams<N>) =>
      // The program's handlers are typed by the same contract.
      parseReply(await transport.invoke(command, params)) as Reply<WindowValue<N>>,
    on: <N extends WindowEventName>(event: N, listener: (payload: WindowEvents[N]) => void) =>
      transport.subscribe((told) => {
        const parsed = parseEvent(told);
        if (parsed?.event === event) listener(parsed.payload as WindowEvents[N]);
      }),
    onLink: (listener) => transport.onLink(listener),
  };
}
