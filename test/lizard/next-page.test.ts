import { describe, expect, test } from 'vitest';
import { nextPage } from '../../src-main/lizard/next-page.ts';

const portal = 'https://demo.lizard.net/api/v4/';

describe('the next page', () => {
  test.each([
    ['https://demo.lizard.net/api/v4/scenarios/?page=2', 'https://demo.lizard.net/api/v4/scenarios/?page=2'],
    [
      'https://demo.lizard.net/api/v4/scenarios/?format=api&page=2',
      'https://demo.lizard.net/api/v4/scenarios/?page=2',
    ],
    [
      'https://demo.lizard.net/api/v4/scenarios/?page=2&format=api&name=a%20b',
      'https://demo.lizard.net/api/v4/scenarios/?page=2&name=a%20b',
    ],
    ['http://demo.lizard.net/api/v4/scenarios/?page=2', 'https://demo.lizard.net/api/v4/scenarios/?page=2'],
    [
      'http://demo.lizard.net:8080/api/v4/scenarios/?page=2',
      'https://demo.lizard.net/api/v4/scenarios/?page=2',
    ],
    ['/api/v4/scenarios/?page=2', 'https://demo.lizard.net/api/v4/scenarios/?page=2'],
  ])('%s → %s', (next, url) => {
    expect(nextPage(next, portal)).toBe(url);
  });

  test.each([
    'https://evil.example/api/v4/scenarios/?page=2',
    'https://demo.lizard.net.evil.example/?page=2',
    'https://demo.lizard.net:8443/api/v4/scenarios/?page=2',
    'http://evil.example/api/v4/scenarios/?page=2',
    '//evil.example/api/v4/',
    'https://demo.lizard.net@evil.example/',
    'ftp://demo.lizard.net/',
  ])('%s is an error', (next) => {
    expect(() => nextPage(next, portal)).toThrow(expect.objectContaining({ code: 'portal-refused' }));
  });

  test('a portal on plain http keeps to its exact origin', () => {
    expect(() => nextPage('http://127.0.0.1:2/x', 'http://127.0.0.1:1/api/v4/')).toThrow();
    expect(() => nextPage('https://127.0.0.1:1/x', 'http://127.0.0.1:1/api/v4/')).toThrow();
  });
});
