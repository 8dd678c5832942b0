import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * A proxy's address as people write it (`proxy:3128`, `http://name:password@proxy:3128/`), as a URL without path.
 * `where` names the setting it comes from; what it says is repeated nowhere, for it may hold a password.
 *
 * Throws `SluiceError`: `unsupported` for SOCKS and PAC, `usage` for what is no address.
 */
export function proxyAddress(written: string, where: string): string {
  const text = written.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (/\.(pac|dat)$/i.test(url?.pathname ?? '') || /^pac\+/i.test(text)) throw pacUnsupported(where);
  if (url === null || url.hostname === '') throw unreadable(where);
  if (url.protocol.startsWith('socks')) throw socksUnsupported(where);
  if (!/^https?:$/.test(url.protocol)) throw unreadable(where);
  const { protocol, username, password, host } = url;
  const signIn = username === '' && password === '' ? '' : `${username}:${password}@`;
  return `${protocol}//${signIn}${host}`;
}

/** What a SOCKS proxy is answered with. */
export function socksUnsupported(where: string): SluiceError {
  return new SluiceError({
    code: 'unsupported',
    message: `${where} names a SOCKS proxy, which Sluice cannot use.`,
    remedy: 'Name an HTTP proxy instead (HTTPS_PROXY=http://HOST:PORT), or list the hosts in NO_PROXY.',
  });
}

function pacUnsupported(where: string): SluiceError {
  return new SluiceError({
    code: 'unsupported',
    message: `${where} names a proxy configuration script (PAC), which Sluice cannot read.`,
    remedy: 'Ask which proxy the script names, and give that: HTTPS_PROXY=http://HOST:PORT.',
  });
}

function unreadable(where: string): SluiceError {
  return new SluiceError({
    code: 'usage',
    message: `${where} is not the address of a proxy.`,
    remedy:
      'Write it as http://HOST:PORT, with NAME:PASSWORD@ before the host where the proxy wants a sign-in.',
  });
}
