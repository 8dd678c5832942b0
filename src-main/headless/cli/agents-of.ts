import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Agents } from '../../app/network/network.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { stateFolder } from './state-folder.ts';

/** How a command's requests leave this computer: as the settings of its state folder say, else as the environment does. */
export async function agentsOf(
  common: Pick<CommonArguments, 'state'>,
  { caller, network }: CommandContext,
): Promise<Agents> {
  const folder = stateFolder(common, caller);
  // The library that keeps settings takes longer to load than most commands run: only where there are any.
  if (!existsSync(join(folder, 'config.json'))) return network.agents();
  const { openSettings } = await import('../settings/open-settings.ts');
  // What is wrong in that file is said where the engine's own settings are read.
  return network.agents(openSettings(folder, () => undefined).get().proxy);
}
