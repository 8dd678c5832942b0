import type { Agents } from '../../app/network/network.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { keptSettings } from './kept-settings.ts';
import { stateFolder } from './state-folder.ts';

/** How a command's requests leave this computer: as the settings of its state folder say, else as the environment does. */
export async function agentsOf(
  common: Pick<CommonArguments, 'state'>,
  { caller, network }: CommandContext,
): Promise<Agents> {
  // What is wrong in their file is said where the engine's own settings are read.
  const settings = await keptSettings(stateFolder(common, caller));
  return network.agents(settings?.get().proxy);
}
