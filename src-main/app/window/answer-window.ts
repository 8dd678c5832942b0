import type { Reply } from '../../contract/reply.ts';
import type { WindowCommands } from '../../contract/window/window-commands.ts';
import { answerCall } from '../control/answer-call.ts';
import type { WindowHandlers } from './window-handlers.ts';
import { windowParams } from './window-params.ts';

/** Answers one frame of a page, whichever transport brought it; see `answerCall`. */
export const answerWindow = (
  frame: unknown,
  handlers: WindowHandlers,
  report: (error: unknown) => void,
): Promise<Reply<unknown>> => answerCall<WindowCommands>(frame, { shapes: windowParams, handlers, report });
