// What node:tls has from Node 22.15 and 24.5 on.
import { existsSync, readFileSync } from 'node:fs';
import tls from 'node:tls';

const systemStore = '/etc/ssl/certs/ca-certificates.crt';

/** Node's own authorities, or those of the system where Debian keeps them. */
export function getCACertificates(kind: 'default' | 'system'): readonly string[] {
  if (kind === 'default') return tls.rootCertificates;
  if (!existsSync(systemStore)) return [];
  return readFileSync(systemStore, 'utf8').match(/-----BEGIN [\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}

/** Node 20 has no list of the process: every context that names no authorities gets these. */
export function setDefaultCACertificates(ca: readonly string[]): void {
  const { createSecureContext } = tls;
  tls.createSecureContext = (options) => createSecureContext({ ca: [...ca], ...options });
}
