import { describe, expect, test } from 'vitest';
import { windowParams } from '../../../src-main/app/window/window-params.ts';
import {
  parseConcurrency,
  parsePoll,
  parseProxy,
  parseRate,
  parseStoreHosts,
  rateText,
  type SettingParser,
  storeHostsText,
} from '../../../src-renderer/views/settings/setting-parsers.ts';

describe('what a person types', () => {
  test.each<[SettingParser, string, object | null]>([
    [parseConcurrency, '8', { concurrency: 8 }],
    [parseConcurrency, '0', null],
    [parseConcurrency, '65', null],
    [parseConcurrency, '2,5', null],
    [parseRate, '', { limitRate: null }],
    [parseRate, ' 2,5 ', { limitRate: 2_500_000 }],
    [parseRate, '2.5', { limitRate: 2_500_000 }],
    [parseRate, '0', null],
    [parseRate, '-1', null],
    [parseRate, '10M', null],
    [parsePoll, '0.5', null],
    [parsePoll, '30', { followPollSeconds: 30 }],
    [parseProxy, ' http://proxy.example:3128 ', { proxy: 'http://proxy.example:3128' }],
    [parseProxy, 'proxy.example:3128', null],
    [parseProxy, 'http://me:word@proxy.example', null],
  ])('%o of %j sets %j', (parse, text, changes) => {
    expect(parse(text)).toEqual(changes);
    if (changes !== null) expect(windowParams.changeSettings.safeParse(parse(text)).success).toBe(true);
  });

  test.each([',', '.'] as const)('a limit is shown as it can be typed, with %j', (decimal) => {
    for (const limitRate of [null, 1, 2_500_000, 40_000_000])
      expect(parseRate(rateText(limitRate, decimal))).toEqual({ limitRate });
  });

  describe('as hosts a portal may name', () => {
    const [portal, other] = ['https://a.lizard.net', 'https://b.lizard.net'] as const;
    const parse = (text: string) => parseStoreHosts(portal, { [portal]: ['old'], [other]: ['kept'] })(text);

    test.each<[string, readonly string[]]>([
      ['', []],
      [' , ,\n', []],
      ['store.intern', ['store.intern']],
      ['Store.Intern:9000', ['store.intern:9000']],
      [
        ' a.intern:9000,,10.0.0.2\tlocalhost ; [FD00::1]:9000 ',
        ['a.intern:9000', '10.0.0.2', 'localhost', '[fd00::1]:9000'],
      ],
      ['xn--mnchen-3ya.example', ['xn--mnchen-3ya.example']],
    ])('%j sets those of its portal only', (text, hosts) => {
      const changes = parse(text);
      expect(changes).toEqual({ storeHosts: { [portal]: hosts, [other]: ['kept'] } });
      expect(windowParams.changeSettings.safeParse(changes).success).toBe(true);
      expect(parse(storeHostsText(hosts))).toEqual(changes);
    });

    test.each([
      'https://store.intern',
      'store.intern/bucket',
      'store.intern?a',
      'me:word@store.intern',
      'store.intern:99999',
      'store.intern:',
      '*.intern',
      'store.intern:443',
      'a%41.intern',
      '10.2',
      '010.0.0.2',
      'fd00::1',
      'good.intern, bad/intern',
    ])('%j sets none', (text) => {
      expect(parse(text)).toBeNull();
    });

    test('are fifty at most', () => {
      const many = Array.from({ length: 51 }, (_, at) => `host${at}.intern`);
      expect(parse(many.slice(1).join(' '))?.storeHosts?.[portal]).toEqual(many.slice(1));
      expect(parse(many.join(' '))).toBeNull();
    });
  });
});
