import { BlockList, isIP } from 'node:net';

/** How far an address reaches: this computer, one wire, a network behind a router, or the internet. */
export type AddressZone = 'loopback' | 'link-local' | 'private' | 'public';

/** IANA's special-purpose registries (RFC 6890 and its updates): what no public host has. */
const networks: Readonly<Record<Exclude<AddressZone, 'public'>, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '0.0.0.0/8', '::1/128', '::/128'],
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'],
};
const zones = Object.entries(networks).map(
  ([zone, blocks]) => [zone as AddressZone, listOf(blocks)] as const,
);

/** The zone of an IP address, without brackets; an IPv4 address within an IPv6 one counts as what it is. */
export function addressZone(address: string): AddressZone {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return zones.find(([, list]) => list.check(address, family))?.[0] ?? 'public';
}

/** The zone a URL's hostname (as `URL` writes it) names by itself; null for a name that has to be looked up. */
export function writtenZone(hostname: string): AddressZone | null {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(bare) !== 0) return addressZone(bare);
  return /(?:^|\.)localhost\.?$/u.test(bare) ? 'loopback' : null;
}

function listOf(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = '', bits] = block.split('/');
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
    // NAT64 (RFC 6052): the last four bytes are the IPv4 address that is reached.
    if (isIP(network) === 4) list.addSubnet(`64:ff9b::${network}`, 96 + Number(bits), 'ipv6');
  }
  return list;
}
