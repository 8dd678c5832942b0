import { originOf } from '../../app/portals/transfers-to.ts';
import { storeHostsOf } from '../../app/settings/store-hosts-of.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { keptSettings } from './kept-settings.ts';
import { stateFolder } from './state-folder.ts';

type StoreHosts = ReturnType<typeof storeHostsOf>;

export interface StoreHostsAsk {
  readonly portal: string;
  /** Hosts named with the command; of `upload` only. */
  readonly allowedStores?: readonly string[];
  readonly common: Pick<CommonArguments, 'state'>;
}

/** The hosts each portal may name, as the settings of a command's state folder say. */
export async function keptStoreHosts(
  common: Pick<CommonArguments, 'state'>,
  { caller }: Pick<CommandContext, 'caller'>,
): Promise<StoreHosts> {
  const settings = await keptSettings(stateFolder(common, caller));
  return settings === null ? () => [] : storeHostsOf(settings);
}

/** Besides those kept, the ones that were named with this command for its portal. */
export async function commandStoreHosts(
  { portal, allowedStores = [], common }: StoreHostsAsk,
  context: Pick<CommandContext, 'caller'>,
): Promise<StoreHosts> {
  const kept = await keptStoreHosts(common, context);
  return (origin) => (origin === originOf(portal) ? [...kept(origin), ...allowedStores] : kept(origin));
}

/** Keeps them, since what the command sends may go on in a later one. The state folder has to be this process's. */
export async function keepStoreHosts(
  { portal, allowedStores = [], common }: StoreHostsAsk,
  { caller }: Pick<CommandContext, 'caller'>,
): Promise<void> {
  if (allowedStores.length === 0) return;
  const { openSettings } = await import('../settings/open-settings.ts');
  const settings = openSettings(stateFolder(common, caller), () => undefined);
  const { storeHosts } = settings.get();
  const origin = originOf(portal);
  const all = [...new Set([...storeHostsOf(settings)(origin), ...allowedStores])];
  settings.set({ storeHosts: { ...storeHosts, [origin]: all } });
}
