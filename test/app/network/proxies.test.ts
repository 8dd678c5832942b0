import { describe, expect, test } from 'vitest';
import { bypassList } from '../../../src-main/app/network/bypass-list.ts';
import { proxyFromEnvironment } from '../../../src-main/app/network/proxy-from-environment.ts';
import { proxyFromPac } from '../../../src-main/app/network/proxy-from-pac.ts';
import { proxyOfSetting } from '../../../src-main/app/network/proxy-of-setting.ts';

const direct = { kind: 'direct' };
const via = (http: string | null, https: string | null, bypass = '') => ({
  kind: 'proxy',
  http,
  https,
  bypass,
});

describe('the environment', () => {
  test.each<[string, Record<string, string>, unknown]>([
    ['names nothing', {}, direct],
    ['switches a proxy off with an empty name', { https_proxy: '', HTTPS_PROXY: 'http://p:1' }, direct],
    ['names one for https', { HTTPS_PROXY: 'http://p:3128' }, via(null, 'http://p:3128')],
    ['names one without a scheme', { http_proxy: 'p:3128' }, via('http://p:3128', null)],
    ['names one for all', { ALL_PROXY: 'http://p:1' }, via('http://p:1', 'http://p:1')],
    [
      'names one for all, and another for https',
      { all_proxy: 'socks5://s:1', HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://q:1' },
      via('http://q:1', 'http://p:1'),
    ],
    [
      'says the same in both cases: the lower one counts',
      { https_proxy: 'http://low:1', HTTPS_PROXY: 'http://up:1' },
      via(null, 'http://low:1'),
    ],
    ['knows a sign-in', { HTTPS_PROXY: 'http://me:s%40fe@p:1/' }, via(null, 'http://me:s%40fe@p:1')],
    ['names hosts without', { HTTPS_PROXY: 'p:1', NO_PROXY: 'a.b' }, via(null, 'http://p:1', 'a.b')],
    ['wants none for any host', { HTTPS_PROXY: 'p:1', no_proxy: '*' }, direct],
  ])('%s', (_, env, choice) => {
    expect(proxyFromEnvironment(env)).toEqual(choice);
  });

  test.each([
    ['socks5://me:geheim@p:1', 'unsupported', /SOCKS/],
    ['http://intra/proxy.pac?geheim', 'unsupported', /PAC/],
    ['ftp://me:geheim@p', 'usage', /not the address of a proxy/],
    ['http://geheim:@', 'usage', /not the address of a proxy/],
  ])('names what cannot be used: %s is %s', (HTTPS_PROXY, code, words) => {
    const read = () => proxyFromEnvironment({ HTTPS_PROXY });
    expect(read).toThrow(expect.objectContaining({ code, remedy: expect.any(String) as string }));
    expect(read).toThrow(words);
    expect(read).not.toThrow('geheim');
  });
});

test('a setting counts before the environment, but for the hosts without', () => {
  const env = { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.b' };
  expect(proxyOfSetting('system', env)).toEqual(via(null, 'http://p:1', 'a.b'));
  expect(proxyOfSetting('none', env)).toEqual(direct);
  expect(proxyOfSetting('http://q:2', env)).toEqual(via('http://q:2', 'http://q:2', 'a.b'));
});

describe('what the system answers', () => {
  test.each([
    ['DIRECT', direct],
    ['PROXY p:8080; DIRECT', via('http://p:8080', 'http://p:8080')],
    ['HTTPS p:443', via('https://p', 'https://p')],
    ['SOCKS5 s:1080; PROXY p:8080', via('http://p:8080', 'http://p:8080')],
    ['SOCKS s:1080; DIRECT', direct],
    ['', direct],
  ])('%s', (answer, choice) => {
    expect(proxyFromPac(answer)).toEqual(choice);
  });

  test('SOCKS alone is said to be unsupported', () => {
    expect(() => proxyFromPac('SOCKS5 s:1080')).toThrow(/The system names a SOCKS proxy/);
  });
});

test('hosts without a proxy are understood as curl does, and this computer is always one', () => {
  const own = 'localhost,.localhost,127.0.0.0-127.255.255.255,::1,[::1]';
  expect(bypassList('')).toBe(own);
  expect(bypassList('example.com .intra,*.corp  store:9000')).toBe(
    `${own},example.com,.example.com,.intra,*.corp,store:9000`,
  );
  expect(bypassList('10.0.0.0/8,192.168.7.9/24,1.2.3.4')).toBe(
    `${own},10.0.0.0-10.255.255.255,192.168.7.0-192.168.7.255,1.2.3.4`,
  );
});
