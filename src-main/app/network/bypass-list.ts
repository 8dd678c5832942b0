import { isIPv4 } from 'node:net';

/** This computer itself: what is sent to it meets no wire, and no proxy could reach it. */
const thisComputer = ['localhost', '.localhost', '127.0.0.0-127.255.255.255', '::1', '[::1]'];

/**
 * `NO_PROXY` as people know it from curl, in the words of Node's agents: `example.com` is also every host below it, blanks
 * separate as commas do, and `10.0.0.0/8` is a range. This computer is always on the list.
 */
export function bypassList(noProxy: string): string {
  const entries = noProxy.split(/[\s,]+/).filter((each) => each !== '');
  return [...thisComputer, ...entries.flatMap(nodeEntries)].join(',');
}

function nodeEntries(entry: string): string[] {
  const range = addressRange(entry);
  if (range !== null) return [range];
  const isName = !isIPv4(entry) && !/^[.*[]|:/.test(entry);
  return isName ? [entry, `.${entry}`] : [entry];
}

/** First and last address of an IPv4 network in CIDR notation; null for anything else. */
function addressRange(entry: string): string | null {
  const [address = '', bits = '', ...more] = entry.split('/');
  const length = Number(bits);
  if (!isIPv4(address) || !/^\d{1,2}$/.test(bits) || length > 32 || more.length > 0) return null;
  const size = 2 ** (32 - length);
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = number - (number % size);
  return `${dotted(first)}-${dotted(first + size - 1)}`;
}

const dotted = (number: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
