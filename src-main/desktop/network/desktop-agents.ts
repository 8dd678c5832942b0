import type { Session } from 'electron';
import { type Agents, createAgents } from '../../app/network/create-agents.ts';
import { trustSystem } from '../../app/network/trust-system.ts';
import type { Settings } from '../../app/settings/settings.ts';
import { systemProxy } from './system-proxy.ts';

export interface DesktopAgentsDeps {
  readonly settings: Pick<Settings, 'get'>;
  readonly session: Pick<Session, 'resolveProxy'>;
  readonly env: NodeJS.ProcessEnv;
  /** Tells a person something once. */
  readonly notice: (message: string) => void;
  /** Tells a person about a proxy that cannot be used. */
  readonly tell: (error: unknown) => void;
}

/** Connections through the proxy of the system; null where a person set another, or none: that is nothing of this shell's. */
export async function desktopAgents(deps: DesktopAgentsDeps): Promise<Agents | null> {
  const { settings, session, tell } = deps;
  if (settings.get().proxy !== 'system') return null;
  return createAgents({ proxy: await systemProxy(session, tell), trust: trustSystem(deps) });
}
