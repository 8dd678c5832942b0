import { resolve } from 'node:path';
import { defaultStateFolder } from '../../app/default-folder.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { Caller } from './caller.ts';

/** The state folder a command works with, absolute. */
export function stateFolder(
  { state }: Pick<CommonArguments, 'state'>,
  caller: Pick<Caller, 'folder'>,
): string {
  return state === undefined ? defaultStateFolder() : resolve(caller.folder, state);
}
