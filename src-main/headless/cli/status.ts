import { statusOf } from '../../app/state-of.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { stateFolder } from './state-folder.ts';

/** `status`: every transfer of a state folder, whether or not someone works in it. */
export async function status(common: CommonArguments, { caller, output }: CommandContext): Promise<number> {
  const answer = await statusOf(stateFolder(common, caller));
  output.tell({ event: 'state-folder', answer, now: Date.now() });
  return 0;
}
