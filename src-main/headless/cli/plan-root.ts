import { resolve } from 'node:path';
import type { CommonArguments } from './arguments/invocation.ts';
import type { Caller } from './caller.ts';

/** The folder given with `--root`, absolute. */
export function planRoot(
  { root }: Pick<CommonArguments, 'root'>,
  caller: Pick<Caller, 'folder'>,
): string | undefined {
  return root === undefined ? undefined : resolve(caller.folder, root);
}
