import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { bypassList } from './bypass-list.ts';
import type { ProxyChoice } from './proxy-choice.ts';
import { SecureAgent } from './secure-agent.ts';

/** Where every connection of this program comes from: bodies, small calls, the portal and the probe alike. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: SecureAgent;
  /** Closes every socket. */
  close(): void;
}

export interface AgentsOptions {
  readonly proxy: ProxyChoice;
  /** Called before the first secure connection: makes the certificate authorities known that this computer trusts. */
  readonly trust: () => void;
}

/** Servers close idle connections after 5 s or more: one given up earlier is never found dead (ms). */
const idleFor = 4_000;

/** One set of agents, for whoever is given it; it holds no process open. */
export function createAgents({ proxy, trust }: AgentsOptions): Agents {
  const options: AgentOptions = { keepAlive: true, timeout: idleFor, ...throughProxy(proxy) };
  const http = new HttpAgent(options);
  const https = new SecureAgent(options, trust);
  return {
    http,
    https,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

/** Node's agents speak to proxies themselves: CONNECT for https, the whole address in the request line for http. */
function throughProxy(proxy: ProxyChoice): Pick<AgentOptions, 'proxyEnv'> {
  if (proxy.kind === 'direct') return {};
  const { http, https, bypass } = proxy;
  return {
    proxyEnv: {
      NO_PROXY: bypassList(bypass),
      ...(http === null ? {} : { HTTP_PROXY: http }),
      ...(https === null ? {} : { HTTPS_PROXY: https }),
    },
  };
}
