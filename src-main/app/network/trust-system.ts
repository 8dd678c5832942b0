import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gatherCertificates } from './gather-certificates.ts';

export interface TrustOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told once what of the environment could not be used. */
  readonly notice: (message: string) => void;
}

/**
 * Answers a function that, once, makes this process trust what the computer does: Node's own authorities (and
 * `NODE_EXTRA_CA_CERTS`), the system's store, where companies put theirs, `SSL_CERT_FILE` and `SSL_CERT_DIR`.
 *
 * The process's own list is changed, not an agent's, because a proxy that is itself reached over TLS takes no other.
 */
export function trustSystem({ env, notice }: TrustOptions): () => void {
  let trusted = false;
  return () => {
    if (trusted) return;
    trusted = true;
    const { certificates, problems } = gatherCertificates(env);
    for (const problem of problems) notice(problem);
    const known = [...getCACertificates('default'), ...getCACertificates('system')];
    setDefaultCACertificates([...new Set([...known, ...certificates])]);
  };
}
