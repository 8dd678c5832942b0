import type { WindowArea } from '../window/window-handlers.ts';

export type QueueCommand =
  | 'watch'
  | 'list'
  | 'listIds'
  | 'speed'
  | 'transfer'
  | 'cancelWithUndo'
  | 'remove'
  | 'undo'
  | 'decide';

/** What the queue answers. */
export type QueueArea = WindowArea<QueueCommand>;
