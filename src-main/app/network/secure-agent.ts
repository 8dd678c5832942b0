import { Agent, type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { ProxyUnreachable } from './proxy-unreachable.ts';

type Created = (error: Error | null, socket: Duplex) => void;

/** How long a proxy may take to open a tunnel (ms): it looks up the host and connects to it first. */
const tunnelMs = 30_000;

/**
 * Secure connections, straight or through a proxy's tunnel. Certificates are checked against what the computer trusts; the
 * authorities are read when they are first needed, since that takes a quarter of a second.
 */
export class SecureAgent extends Agent {
  readonly #trust: () => void;

  constructor(options: AgentOptions, trust: () => void) {
    super(options);
    this.#trust = trust;
  }

  override createConnection(options: RequestOptions, callback?: Created): Duplex | null | undefined {
    this.#trust();
    // The agent's own timeout is meant for idle connections: it would cut a tunnel that is slow to open.
    return super.createConnection({ ...options, timeout: tunnelMs }, (error, socket) =>
      callback?.(error === null ? null : reasonOf(error), socket),
    );
  }
}

/** Only tunnels report errors here: one of the connection itself is the proxy's, not the host's behind it. */
function reasonOf(error: Error): Error {
  const ofProxy = 'syscall' in error && /^(connect|getaddrinfo)$/.test(String(error.syscall));
  return ofProxy ? new ProxyUnreachable(error) : error;
}
