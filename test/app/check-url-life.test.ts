import { expect, test } from 'vitest';
import { checkUrlLife } from '../../src-main/app/check-url-life.ts';

const noon = Date.parse('2026-11-21T12:00:00Z');

test.each([
  [null, 'url-life', 'The URL for a.tif does not say when it ends.'],
  [
    '2026-11-21T12:00:30.000Z',
    'url-life',
    'The URL for a.tif ends at 2026-11-21T12:00:30.000Z, in less than a minute.',
  ],
  ['2026-11-21T12:59:59.000Z', 'url-life', 'The URL for a.tif ends at 2026-11-21T12:59:59.000Z, in 59 min.'],
  [
    '2026-11-21T15:20:00.000Z',
    'url-life',
    'The URL for a.tif ends at 2026-11-21T15:20:00.000Z, in 3 h 20 min.',
  ],
  ['2026-11-27T15:00:00.000Z', 'url-life', 'The URL for a.tif ends at 2026-11-27T15:00:00.000Z, in 6 d 3 h.'],
  ['2026-11-21T12:00:00.000Z', 'url-expired', 'The URL for a.tif ended at 2026-11-21T12:00:00.000Z.'],
])('a URL that ends at %s is %s', (end, code, message) => {
  const { severity, remedy, ...finding } = checkUrlLife('a.tif', end, noon);
  expect(finding).toEqual({ path: 'a.tif', code, message });
  expect([severity, remedy === null]).toEqual(code === 'url-life' ? ['info', true] : ['refuse', false]);
});
