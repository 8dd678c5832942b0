import { type ProxyChoice, direct } from './proxy-choice.ts';
import { proxyAddress, socksUnsupported } from './proxy-address.ts';

/**
 * What the system says about the way to a host, in the words of a proxy configuration script: `PROXY host:port; DIRECT`,
 * `HTTPS host:port`, `SOCKS5 host:port`, `DIRECT`. The first way that can be used is taken.
 *
 * Throws `SluiceError` `unsupported` where every way leads through SOCKS.
 */
export function proxyFromPac(resolveProxyAnswer: string): ProxyChoice {
  const ways = resolveProxyAnswer.split(';').map((each) => each.trim().split(/\s+/));
  let socks = false;
  for (const [word = '', address = ''] of ways) {
    const kind = word.toUpperCase();
    if (kind === 'DIRECT') return direct;
    if (kind === 'PROXY' || kind === 'HTTP') return through(`http://${address}`);
    if (kind === 'HTTPS') return through(`https://${address}`);
    socks ||= kind.startsWith('SOCKS');
  }
  if (socks) throw socksUnsupported('The system');
  return direct;
}

function through(address: string): ProxyChoice {
  const proxy = proxyAddress(address, 'The proxy setting of the system');
  return { kind: 'proxy', http: proxy, https: proxy, bypass: '' };
}
