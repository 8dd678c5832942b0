import { cancelIn } from '../../app/state-of.ts';
import { agentsOf } from './agents-of.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { stateFolder } from './state-folder.ts';
import { tellRefusals } from './tell-refusals.ts';

/** `cancel`: ends transfers, in the process that owns the state folder or, where none does, in the folder itself. */
export async function cancel(
  ids: readonly string[] | 'all',
  common: CommonArguments,
  context: CommandContext,
): Promise<number> {
  const { caller, output } = context;
  const network = () => agentsOf(common, context);
  const { cancelled, refused } = await cancelIn(stateFolder(common, caller), ids, network);
  for (const row of cancelled) output.tell({ event: 'transfer', ...row });
  if (cancelled.length + refused.length === 0)
    output.tell({ event: 'notice', message: 'There is nothing to cancel.' });
  return tellRefusals(refused, cancelled.length, output);
}
