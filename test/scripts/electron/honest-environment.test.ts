import { expect, test } from 'vitest';
import { honestEnvironment } from '../../../scripts/electron/honest-environment.ts';

const prefixes = [
  'electron_',
  'ELECTRON_',
  'npm_config_electron_',
  'NPM_CONFIG_ELECTRON_',
  'npm_package_config_electron_',
];

test.each(prefixes)('%s… says where the archive is, and nothing else about it', (prefix) => {
  const place = { [`${prefix}mirror`]: 'https://mirror.example/', [`${prefix}CUSTOM_DIR`]: '{{ version }}' };
  const rest = [
    'use_remote_checksums',
    'USE_REMOTE_CHECKSUMS',
    'custom_version',
    'customVersion',
    'get_use_proxy',
  ];
  const env = Object.fromEntries(rest.map((name) => [`${prefix}${name}`, '1']));
  expect(honestEnvironment({ ...env, ...place })).toEqual(place);
});

test('what is not about Electron goes along', () => {
  const env = { HOME: '/home/me', HTTPS_PROXY: 'http://proxy:3128', SSL_CERT_FILE: '/ca.pem' };
  expect(honestEnvironment({ ...env, GONE: undefined })).toEqual(env);
});
