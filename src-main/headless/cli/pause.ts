import { pauseIn } from '../../app/state-of.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { PauseArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import type { Output } from './output/output.ts';
import { stateFolder } from './state-folder.ts';
import { tellAgain } from './tell-again.ts';
import { tellRefusals } from './tell-refusals.ts';

/** `pause`: stops transfers for a while, in the process that owns the state folder or, where none does, in the folder itself. */
export async function pause(asked: PauseArguments, { caller, output }: CommandContext): Promise<number> {
  const { ids, when, common } = asked;
  const { paused, ending, refused } = await pauseIn(stateFolder(common, caller), { ids, when });
  for (const { row } of paused) output.tell({ event: 'transfer', ...row });
  for (const row of ending) tellEnding(row, output);
  tellAgain(paused, output);
  const done = paused.length + ending.length;
  if (done + refused.length === 0) output.tell({ event: 'notice', message: 'There is nothing to pause.' });
  return tellRefusals(refused, done, output);
}

function tellEnding(row: TransferRow, output: Output): void {
  output.tell({ event: 'transfer', ...row });
  const message =
    row.state === 'uploading'
      ? 'It is on the line in one piece, and goes on to its end.'
      : 'Its last byte is sent: it goes on to its end.';
  const finding = { path: row.name, code: 'goes-on', severity: 'info', message, remedy: null } as const;
  output.tell({ event: 'finding', ...finding });
}
