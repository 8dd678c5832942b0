import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { SluiceError } from '../contract/sluice-error.ts';
import { type AddressZone, addressZone, writtenZone } from './address-zone.ts';
import { PortalFault } from './portal-fault.ts';

/** Hosts (`name` or `name:port`) that a person lets a portal name although they lie within the walls. */
export type StoreHosts = (portalOrigin: string) => readonly string[];

/**
 * Which addresses a portal may send this computer to: files go to them, and files are fetched from them. An https portal
 * may name no plain http; and no portal a host on this computer or in its network, unless the portal is there itself or
 * a person allowed that host.
 */
export interface NamedAddresses {
  /** Judges an address as it is written, one without an origin as below the portal's. Throws `SluiceError` `address-refused`. */
  check(address: string): Promise<URL>;
  /** The lookup for a connection to this address, which judges what its host resolves to: `address-refused` is its error then. */
  lookup(address: string): LookupFunction;
}

export interface NamedAddressesOptions {
  /** The portal's address. */
  readonly portal: string;
  readonly storeHosts?: StoreHosts | undefined;
  /** The system's, unless a test has its own. */
  readonly resolve?: Resolve;
}

type Resolve = typeof systemLookup;

export function namedAddresses({
  portal,
  storeHosts,
  resolve = systemLookup,
}: NamedAddressesOptions): NamedAddresses {
  const home = new URL(portal);
  const isAllowed = ({ host, hostname }: URL): boolean =>
    (storeHosts?.(home.origin) ?? []).some((each) => each === host || each === hostname);
  return {
    check: async (address) => {
      const url = wellFormed(address, home);
      const zone = writtenZone(url.hostname);
      if (zone === null || zone === 'public' || isAllowed(url)) return url;
      if (!mayReach(zone, await homeZones(home, resolve))) throw inside(home, url, zone);
      return url;
    },
    lookup: (address) => guarded(new URL(address), { home, resolve, isAllowed }),
  };
}

type InnerZone = Exclude<AddressZone, 'public'>;

/** `home`: where the portal is. One on this computer is somebody's tunnel, or a trial: it may name everything. */
const mayReach = (zone: InnerZone, home: readonly AddressZone[]): boolean =>
  home.includes(zone) || home.includes('loopback');

function wellFormed(address: string, home: URL): URL {
  const url = URL.parse(address, home.href);
  if (url === null || !/^https?:$/u.test(url.protocol)) throw refused(home, 'which is no https address');
  if (url.username !== '' || url.password !== '') throw refused(home, 'which holds a name or password');
  if (url.protocol === 'http:' && home.protocol === 'https:')
    throw refused(home, `${url.host} over plain http, where anyone on the way reads and changes it`);
  return url;
}

interface Judge {
  readonly home: URL;
  readonly resolve: Resolve;
  readonly isAllowed: (url: URL) => boolean;
}

function guarded(url: URL, { home, resolve, isAllowed }: Judge): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, options, (error, found, family) => {
      // A proxy on the way is looked up by the same function: where it stands is nobody's business here.
      const inner = error === null && hostname === url.hostname ? innerZones(found) : [];
      if (inner.length === 0 || isAllowed(url)) {
        callback(error, found, family);
        return;
      }
      // All that was found may be tried, one address after the other: none of it may be out of bounds.
      void homeZones(home, resolve).then((zones) => {
        const refused = inner.find((zone) => !mayReach(zone, zones));
        callback(refused === undefined ? null : inside(home, url, refused), found, family);
      });
    });
  };
}

const innerZones = (found: string | readonly LookupAddress[]): readonly InnerZone[] =>
  zonesOf(found).filter((zone) => zone !== 'public');

const zonesOf = (found: string | readonly LookupAddress[]): readonly AddressZone[] =>
  typeof found === 'string' ? [addressZone(found)] : found.map(({ address }) => addressZone(address));

/** Where the portal is; nowhere, where it cannot be looked up. */
async function homeZones({ hostname }: URL, resolve: Resolve): Promise<readonly AddressZone[]> {
  const written = writtenZone(hostname);
  if (written !== null) return [written];
  return new Promise((tell) => {
    resolve(hostname, { all: true }, (error, found) => tell(error === null ? zonesOf(found) : []));
  });
}

const zoneWords: Readonly<Record<InnerZone, string>> = {
  loopback: 'on this computer',
  'link-local': 'beside this computer on the same wire',
  private: 'inside your network',
};

function inside(home: URL, { host }: URL, zone: InnerZone): SluiceError {
  return refused(home, `${host}, a host ${zoneWords[zone]}, where the portal is not`, {
    remedy: `If your store stands within your walls, allow it: --allow-store ${host}, or Settings, Portals. Else tell the administrators of ${home.host}.`,
  });
}

function refused(home: URL, what: string, { remedy }: { readonly remedy?: string } = {}): SluiceError {
  return new SluiceError(
    {
      code: 'address-refused',
      message: `${home.host} names an address that nothing is sent to or fetched from: ${what}.`,
      remedy: remedy ?? `Tell the administrators of ${home.host}.`,
    },
    { cause: new PortalFault('refused', null, 'ADDRESS') },
  );
}
