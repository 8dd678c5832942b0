import type { Reply } from '../contract/reply.ts';
import type { WindowEvent } from '../contract/window/window-events.ts';
import type { Send } from './window/window-hub.ts';
import type { Shell } from './window/shell-port.ts';
import type { WindowHandlers } from './window/window-handlers.ts';

export type { Shell } from './window/shell-port.ts';

export interface AppOptions {
  /** The state folder, absolute. */
  readonly folder: string;
  /** Move an old ledger aside and start empty. */
  readonly fresh: boolean;
  readonly shell: Shell;
}

/** Sluice with everything a window needs; a shell brings it to its pages. */
export interface App {
  readonly handlers: WindowHandlers;
  /** Answers one frame `{command, params}` of a page; never rejects. */
  answer(frame: unknown): Promise<Reply<unknown>>;
  /** Tells a page every event from now on; answers the function that ends that. */
  connect(client: string, send: Send): () => void;
  /** Tells every page something the shell knows (a visit, a notice). */
  broadcast(event: WindowEvent): void;
  /** A portal's key is there, or another than before: what waits for it goes on. */
  keysChanged(origin: string): Promise<void>;
  /** Ends all runs, keeps their state, gives the folder free. */
  close(): Promise<void>;
}
