import { expect, test } from 'vitest';
import { chooseProxy } from '../../../scripts/electron/choose-proxy.ts';
import { proxyOfGnome, proxyOfMac, proxyOfWindows } from '../../../scripts/electron/system-proxy.ts';
import { direct, type ProxyChoice } from '../../../src-main/app/network/proxy-choice.ts';

const gnome = (mode: string): string => `org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '10.0.0.0/8']
org.gnome.system.proxy mode '${mode}'
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.ftp port 0
org.gnome.system.proxy.http host 'proxy.example'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.https host 'secure.example'
org.gnome.system.proxy.https port 3129
`;
const mac = (enabled: number): string => `<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : inside.example
  }
  HTTPEnable : ${enabled}
  HTTPPort : 3128
  HTTPProxy : proxy.example
  HTTPSEnable : ${enabled}
  HTTPSPort : 3129
  HTTPSProxy : secure.example
  SOCKSEnable : 0
}
`;
const windows = (enabled: number, server: string): string => `
HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
    User Agent    REG_SZ    Mozilla/4.0
    ProxyEnable    REG_DWORD    0x${enabled}
    ProxyServer    REG_SZ    ${server}
    ProxyOverride    REG_SZ    *.local;inside.example;<local>
`;

const both = { kind: 'proxy', http: 'http://proxy.example:3128', https: 'http://secure.example:3129' };

test.each<[string, ProxyChoice, string]>([
  ['GNOME', proxyOfGnome(gnome('manual')), 'localhost,10.0.0.0/8'],
  ['macOS', proxyOfMac(mac(1)), '*.local,inside.example'],
  [
    'Windows',
    proxyOfWindows(windows(1, 'http=proxy.example:3128;https=secure.example:3129').replaceAll('\n', '\r\n')),
    '*.local,inside.example',
  ],
])('the proxies set in %s are read, with the hosts that need none', (_, choice, bypass) => {
  expect(choice).toEqual({ ...both, bypass });
});

test('one address in Windows is that of every protocol', () => {
  const choice = proxyOfWindows(windows(1, 'proxy.example:3128'));
  expect(choice).toMatchObject({ http: both.http, https: both.http });
});

test.each<[string, ProxyChoice]>([
  ['GNOME', proxyOfGnome(gnome('none'))],
  ['GNOME with a script', proxyOfGnome(gnome('auto'))],
  ['macOS', proxyOfMac(mac(0))],
  ['Windows', proxyOfWindows(windows(0, 'proxy.example:3128'))],
  ['a system that prints something else', proxyOfGnome('No such schema')],
])('a proxy that is not switched on in %s is none', (_, choice) => {
  expect(choice).toEqual(direct);
});

test('the environment counts before the system, also where it switches proxies off', async () => {
  const ofSystem: ProxyChoice = {
    kind: 'proxy',
    http: 'http://system:1',
    https: 'http://system:1',
    bypass: '',
  };
  const ask = () => Promise.resolve(ofSystem);
  expect(await chooseProxy({ no_proxy: '' }, ask)).toEqual(ofSystem);
  expect(await chooseProxy({ HTTPS_PROXY: 'mine:2' }, ask)).toMatchObject({
    https: 'http://mine:2',
    http: null,
  });
  expect(await chooseProxy({ https_proxy: '' }, ask)).toEqual(direct);
});
