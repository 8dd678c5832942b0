import { type ProxyChoice, direct } from './proxy-choice.ts';
import { proxyAddress } from './proxy-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy the environment names, as curl reads it: `https_proxy`, `http_proxy`, `all_proxy` for what neither names, and
 * `no_proxy`; lower case before upper case. Throws `SluiceError` for a proxy that cannot be used.
 */
export function proxyFromEnvironment(env: Environment): ProxyChoice {
  const bypass = named(env, 'no_proxy')?.value ?? '';
  const all = named(env, 'all_proxy');
  const http = named(env, 'http_proxy') ?? all;
  const https = named(env, 'https_proxy') ?? all;
  if ((http === null && https === null) || bypass.trim() === '*') return direct;
  return { kind: 'proxy', http: addressOf(http), https: addressOf(https), bypass };
}

interface Named {
  readonly name: string;
  readonly value: string;
}

/** An empty value is none: that is how people switch a proxy off for one command. */
function named(env: Environment, lower: string): Named | null {
  const name = [lower, lower.toUpperCase()].find((each) => env[each] !== undefined);
  const value = name === undefined ? '' : (env[name] ?? '');
  return name === undefined || value.trim() === '' ? null : { name, value };
}

const addressOf = (from: Named | null): string | null =>
  from === null ? null : proxyAddress(from.value, from.name);
