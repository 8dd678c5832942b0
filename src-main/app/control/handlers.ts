import type { Commands } from '../../contract/commands.ts';
import type { HandlersOf } from './answer-call.ts';

/** The handler table of what one process can ask of another. */
export type Handlers = HandlersOf<Commands>;
