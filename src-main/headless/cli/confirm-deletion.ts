import { SluiceError } from '../../contract/sluice-error.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import { askYesNo } from './ask-yes-no.ts';
import { canAsk } from './can-ask.ts';
import type { CommandContext } from './command-context.ts';

/** Asks before something is deleted; `--yes` answers, and without a terminal it is the only answer. */
export async function confirmDeletion(
  what: string,
  common: CommonArguments,
  { caller, output, stops }: CommandContext,
): Promise<boolean> {
  if (common.yes) return true;
  if (!canAsk(common, caller))
    throw new SluiceError({
      code: 'usage',
      message: `Deleting ${what} cannot be undone, and there is no terminal to ask on.`,
      remedy: 'Add --yes if it shall be deleted.',
    });
  const yes = await askYesNo(`Delete ${what}? This cannot be undone.`, caller, stops.signal);
  if (!yes) output.tell({ event: 'notice', message: 'Nothing was deleted.' });
  return yes;
}
