import type { StoreHosts } from '../../lizard/named-addresses.ts';
import type { Settings } from './settings.ts';

/** The hosts a person lets each portal name, as they are set at the moment they are asked for. */
export const storeHostsOf =
  (settings: Pick<Settings, 'get'>): StoreHosts =>
  (portal) =>
    new Map(Object.entries(settings.get().storeHosts)).get(portal) ?? [];
