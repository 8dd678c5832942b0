import { common } from './en/common.ts';
import { queue } from './en/queue.ts';
import { shell } from './en/shell.ts';

/** Every word of the window in English, a group for each view: the keys all code is checked against. */
export const english = { common, shell, queue } as const;
