import type { Reply } from '../../contract/reply.ts';

/** Gives a command, as a page does. */
export type Ask = (command: string, params: object) => Promise<Reply<unknown>>;
