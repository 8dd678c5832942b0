import { cancelIn } from '../../app/state-of.ts';
import type { CancelAnswer } from '../../contract/commands.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { exitCode } from './exit-code.ts';
import { stateFolder } from './state-folder.ts';

/** `cancel`: ends transfers, in the process that owns the state folder or, where none does, in the folder itself. */
export async function cancel(
  ids: readonly string[] | 'all',
  common: CommonArguments,
  { caller, output }: CommandContext,
): Promise<number> {
  const answer = await cancelIn(stateFolder(common, caller), ids);
  for (const row of answer.cancelled) output.tell({ event: 'transfer', ...row });
  if (answer.refused.length === 0) {
    if (answer.cancelled.length === 0)
      output.tell({ event: 'notice', message: 'There is nothing to cancel.' });
    return 0;
  }
  return answer.cancelled.length === 0 ? refuseAll(answer, output) : refuseSome(answer, output);
}

type Out = CommandContext['output'];

function refuseAll({ refused }: CancelAnswer, output: Out): number {
  const failures = refused.map(({ id, failure: { code, message, remedy = null } }) => ({
    path: id,
    code,
    message,
    remedy,
  }));
  output.tell({ event: 'refused', failures });
  return exitCode({ kind: 'refused' });
}

function refuseSome({ refused }: CancelAnswer, output: Out): number {
  for (const { id, failure } of refused) {
    const { code, message, remedy = null } = failure;
    output.tell({ event: 'finding', path: id, code, severity: 'refuse', message, remedy });
  }
  return 1;
}
