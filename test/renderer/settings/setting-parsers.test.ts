import { describe, expect, test } from 'vitest';
import { windowParams } from '../../../src-main/app/window/window-params.ts';
import {
  parseConcurrency,
  parsePoll,
  parseProxy,
  parseRate,
  rateText,
  type SettingParser,
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
});
