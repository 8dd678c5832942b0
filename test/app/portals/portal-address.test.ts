import { describe, expect, test } from 'vitest';
import { portalAddress } from '../../../src-main/app/portals/portal-address.ts';

describe('the address of a portal as people paste it', () => {
  test.each([
    ['demo.lizard.net', 'https://demo.lizard.net/api/v4/'],
    [' https://demo.lizard.net ', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/viewer/map?layers=1#top', 'https://demo.lizard.net/api/v4/'],
    ['demo.lizard.net/management/scenarios', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/api/v4/', 'https://demo.lizard.net/api/v4/'],
    ['https://demo.lizard.net/api/v4/scenarios/?format=api', 'https://demo.lizard.net/api/v4/'],
    ['https://water.example/lizard/api/v4/', 'https://water.example/lizard/api/v4/'],
    ['https://water.example:8443', 'https://water.example:8443/api/v4/'],
    ['http://127.0.0.1:8000/x', 'http://127.0.0.1:8000/api/v4/'],
    ['127.0.0.1:8000', 'http://127.0.0.1:8000/api/v4/'],
    ['localhost:8000', 'http://localhost:8000/api/v4/'],
  ])('%s', (given, api) => {
    expect(portalAddress(given)).toBe(api);
  });

  test.each([
    '',
    ' ',
    'lizard',
    'http://demo.lizard.net',
    'ftp://demo.lizard.net',
    'javascript://demo.lizard.net/%0aalert(1)',
    'https://user:secret@demo.lizard.net/page',
    'not an address',
  ])('%s is refused', (given) => {
    expect(() => portalAddress(given)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
