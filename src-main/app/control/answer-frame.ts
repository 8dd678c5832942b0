import type { Commands } from '../../contract/commands.ts';
import type { Reply } from '../../contract/reply.ts';
import { answerCall } from './answer-call.ts';
import { commandParams } from './command-params.ts';
import type { Handlers } from './handlers.ts';

/** Answers one frame of another process of this user; see `answerCall`. */
export const answerFrame = (
  frame: unknown,
  handlers: Handlers,
  report: (error: unknown) => void,
): Promise<Reply<unknown>> => answerCall<Commands>(frame, { shapes: commandParams, handlers, report });
