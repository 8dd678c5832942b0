import { direct, type ProxyChoice } from './proxy-choice.ts';
import { proxyAddress } from './proxy-address.ts';
import { proxyFromEnvironment } from './proxy-from-environment.ts';

/**
 * The proxy a person's setting asks for: `system` = what the environment names, `none`, or an address, for which `NO_PROXY`
 * counts as well. Throws `SluiceError` for a proxy that cannot be used.
 */
export function proxyOfSetting(
  setting: string,
  env: Readonly<Record<string, string | undefined>>,
): ProxyChoice {
  if (setting === 'system') return proxyFromEnvironment(env);
  if (setting === 'none') return direct;
  const proxy = proxyAddress(setting, 'The setting "proxy"');
  return { kind: 'proxy', http: proxy, https: proxy, bypass: env['no_proxy'] ?? env['NO_PROXY'] ?? '' };
}
