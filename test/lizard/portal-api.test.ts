import { describe, expect, test } from 'vitest';
import { portalApi } from '../../src-main/lizard/portal-api.ts';

describe('the root of the API', () => {
  test.each([
    ['https://demo.lizard.net', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/', 'https://demo.lizard.net/api/v4/'],
    [' https://Demo.Lizard.net:443/api/v4/ ', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/api/v4', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/api/v4/?format=api', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/api/v4/scenarios/', 'https://demo.lizard.net/api/v4/'],
    ['https://water.example/lizard', 'https://water.example/lizard/api/v4/'],
    ['https://water.example/lizard/api/v4/', 'https://water.example/lizard/api/v4/'],
    ['https://water.example/api-docs', 'https://water.example/api-docs/api/v4/'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/api/v4/'],
    ['http://[::1]:8000/', 'http://[::1]:8000/api/v4/'],
    ['http://localhost:8000/', 'http://localhost:8000/api/v4/'],
  ])('%s → %s', (given, root) => {
    expect(portalApi(given)).toBe(root);
    expect(portalApi(root)).toBe(root);
  });

  test.each([
    'demo.lizard.net',
    'localhost:8000',
    'ftp://demo.lizard.net',
    'file:///etc/passwd',
    'http://demo.lizard.net',
    'http://127.evil.example',
    'http://portal.localhost',
    'http://0.1.2.3',
    'http://[::]:8000',
    'http://[64:ff9b::7f00:1]',
    'http://127.0.0.1.evil.example/',
    'https://user:pass@demo.lizard.net',
    '',
  ])('%j is refused', (given) => {
    expect(() => portalApi(given)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  test('a password in the address is not repeated', () => {
    expect(() => portalApi('https://me:hunter2@demo.lizard.net')).toThrow(/^(?!.*hunter2)/u);
  });
});
