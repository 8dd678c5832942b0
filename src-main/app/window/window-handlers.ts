import type { WindowCommandName, WindowCommands } from '../../contract/window/window-commands.ts';
import type { HandlersOf } from '../control/answer-call.ts';

/** One handler for each command of a window, derived from the contract: a forgotten one does not compile. */
export type WindowHandlers = HandlersOf<WindowCommands>;

/** The handlers of one area: what its function answers, and `createWindowHandlers` merges. */
export type WindowArea<N extends WindowCommandName> = Pick<WindowHandlers, N>;
