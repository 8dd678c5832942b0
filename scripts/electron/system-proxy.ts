import { type ProxyChoice, direct } from '../../src-main/app/network/proxy-choice.ts';
import { proxyAddress } from '../../src-main/app/network/proxy-address.ts';

/**
 * What `gsettings list-recursively org.gnome.system.proxy` prints: `SCHEMA KEY VALUE` a line, strings in quotes. Only a proxy
 * set by hand can be read off; a configuration script cannot be run here.
 */
export function proxyOfGnome(printed: string): ProxyChoice {
  const value = (schema: string, key: string): string =>
    new RegExp(`^org\\.gnome\\.system\\.proxy${schema} ${key} (.*)$`, 'm').exec(printed)?.[1] ?? '';
  const unquoted = (text: string): string => text.replaceAll(/^'|'$/g, '');
  if (unquoted(value('', 'mode')) !== 'manual') return direct;
  const of = (kind: string): string | null =>
    hostAndPort(unquoted(value(`\\.${kind}`, 'host')), value(`\\.${kind}`, 'port'));
  const ignored = [...value('', 'ignore-hosts').matchAll(/'([^']*)'/g)].map(([, host]) => host ?? '');
  return choice(of('http'), of('https'), ignored);
}

/** What macOS's `scutil --proxy` prints: `Key : value` a line, and a list of exceptions numbered from 0. */
export function proxyOfMac(printed: string): ProxyChoice {
  const value = (key: string): string =>
    new RegExp(`^\\s*${key} : (.*)$`, 'm').exec(printed)?.[1]?.trim() ?? '';
  const of = (kind: string): string | null =>
    value(`${kind}Enable`) === '1' ? hostAndPort(value(`${kind}Proxy`), value(`${kind}Port`)) : null;
  const exceptions = [...printed.matchAll(/^\s*\d+ : (.*)$/gm)].map(([, host]) => host?.trim() ?? '');
  return choice(of('HTTP'), of('HTTPS'), exceptions);
}

/** What Windows' `reg query` prints of the Internet Settings: `    Name    REG_TYPE    value` a line. */
export function proxyOfWindows(printed: string): ProxyChoice {
  const value = (name: string): string =>
    new RegExp(`^\\s*${name}\\s+REG_\\w+\\s+(.*)$`, 'm').exec(printed)?.[1]?.trim() ?? '';
  if (Number(value('ProxyEnable')) !== 1) return direct;
  const server = value('ProxyServer');
  // Either one address for all, or one for each protocol: http=a:80;https=b:443
  const of = (kind: string): string | null =>
    server.includes('=') ? (new RegExp(`(?:^|;)${kind}=([^;]+)`).exec(server)?.[1] ?? null) : server || null;
  const bypass = value('ProxyOverride')
    .split(';')
    .filter((each) => each !== '<local>');
  return choice(of('http'), of('https'), bypass);
}

const hostAndPort = (host: string, port: string): string | null =>
  host === '' || Number(port) === 0 ? null : `${host}:${port}`;

function choice(http: string | null, https: string | null, bypass: readonly string[]): ProxyChoice {
  if (http === null && https === null) return direct;
  const address = (written: string | null): string | null =>
    written === null ? null : proxyAddress(written, 'The proxy setting of the system');
  return { kind: 'proxy', http: address(http), https: address(https), bypass: bypass.join(',') };
}
