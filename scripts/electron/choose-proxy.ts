import type { ProxyChoice } from '../../src-main/app/network/proxy-choice.ts';
import { proxyFromEnvironment } from '../../src-main/app/network/proxy-from-environment.ts';
import { askSystemProxy } from './ask-system-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const isNamed = (env: Environment): boolean =>
  Object.keys(env).some((name) => /^(https?|all)_proxy$/i.test(name));

/**
 * The way out: what the environment says about proxies, an empty value that switches them off included, else what is set in
 * the system. Throws `SluiceError` for a proxy of the environment that cannot be used.
 */
export async function chooseProxy(
  env: Environment,
  askSystem: () => Promise<ProxyChoice> = () => askSystemProxy(process.platform),
): Promise<ProxyChoice> {
  return isNamed(env) ? proxyFromEnvironment(env) : askSystem();
}
