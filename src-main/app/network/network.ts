import { type Agents, createAgents } from './create-agents.ts';
import { proxyOfSetting } from './proxy-of-setting.ts';
import { trustSystem } from './trust-system.ts';

export type { Agents } from './create-agents.ts';

export interface NetworkOptions {
  /** The process's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells a person something once. */
  readonly notice: (message: string) => void;
}

/** The program's way out: one set of agents, made when something first goes out, so that what sends nothing needs no proxy. */
export class Network {
  readonly #options: NetworkOptions;
  #agents: Agents | null = null;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  /** `setting`: the person's own (`system`, `none`, an address); the first one asked for counts. Throws `SluiceError`. */
  agents(setting = 'system'): Agents {
    const { env } = this.#options;
    this.#agents ??= createAgents({
      proxy: proxyOfSetting(setting, env),
      trust: trustSystem(this.#options),
    });
    return this.#agents;
  }

  close(): void {
    this.#agents?.close();
  }
}
