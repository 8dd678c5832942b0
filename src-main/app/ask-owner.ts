import { setTimeout } from 'node:timers/promises';
import type { CommandName, CommandParams, CommandValue } from '../contract/commands.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import { createControlClient } from './control/create-control-client.ts';
import { findOwner } from './state-folder/find-owner.ts';

/** How often, and how long apart (ms), an owner that does not answer is looked at again. */
const looks = 20;
const pauseMs = 100;

/**
 * Gives a command to the process that owns a state folder; null where none does. One that has just ended is none: the
 * ledger then has all it knew. Throws its refusal, and `network` where it lives and does not answer.
 */
export async function askOwner<N extends CommandName>(
  folder: string,
  command: N,
  params: CommandParams<N>,
): Promise<CommandValue<N> | null> {
  for (let patience = looks; ; patience -= 1) {
    const owner = await findOwner(folder);
    if (owner.kind !== 'live' || owner.control === null) return null;
    try {
      return await createControlClient(owner.control).call(command, params);
    } catch (error) {
      if (!(error instanceof SluiceError && error.code === 'network') || patience === 0) throw error;
    }
    // It takes no calls any more: it is about to end, and to give the folder free.
    await setTimeout(pauseMs);
  }
}
