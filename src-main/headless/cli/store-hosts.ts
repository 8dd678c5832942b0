import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { originOf } from '../../app/portals/transfers-to.ts';
import { storeHostsOf } from '../../app/settings/store-hosts-of.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { stateFolder } from './state-folder.ts';

type StoreHosts = ReturnType<typeof storeHostsOf>;

const none: StoreHosts = () => [];

/** The hosts each portal may name, as the settings of a command's state folder say. */
export async function keptStoreHosts(
  common: Pick<CommonArguments, 'state'>,
  { caller }: Pick<CommandContext, 'caller'>,
): Promise<StoreHosts> {
  const folder = stateFolder(common, caller);
  // The library that keeps settings takes longer to load than most commands run: only where there are any.
  if (!existsSync(join(folder, 'config.json'))) return none;
  const { openSettings } = await import('../settings/open-settings.ts');
  return storeHostsOf(openSettings(folder, () => undefined));
}

/** Besides those kept, the ones that were named with this command. */
export const withStoreHosts =
  (kept: StoreHosts, portal: string, hosts: readonly string[]): StoreHosts =>
  (origin) =>
    origin === originOf(portal) ? [...kept(origin), ...hosts] : kept(origin);

/** Keeps the hosts named with a command, since what it sends may go on in a later one. */
export async function keepStoreHosts(
  portal: string,
  hosts: readonly string[],
  common: Pick<CommonArguments, 'state'>,
  { caller }: Pick<CommandContext, 'caller'>,
): Promise<void> {
  if (hosts.length === 0) return;
  const { openSettings } = await import('../settings/open-settings.ts');
  const settings = openSettings(stateFolder(common, caller), () => undefined);
  const { storeHosts } = settings.get();
  const origin = originOf(portal);
  const all = [...new Set([...storeHostsOf(settings)(origin), ...hosts])];
  settings.set({ storeHosts: { ...storeHosts, [origin]: all } });
}
