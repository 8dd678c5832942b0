import { expect, test } from 'vitest';
import { urlLife } from '../../../src-main/contract/url-life.ts';
import { isTooEarly } from '../../../src-main/engine/send/is-too-early.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signedAt = Date.parse('2026-11-21T10:00:00Z');
const lifeOf = (seconds: number) => urlLife(signedUrl('a', { 'X-Amz-Expires': String(seconds) }));

test.each([
  ['surely before it', 3600, -1001, true],
  ['before it, by no more than a server’s clock is known to', 3600, -1000, false],
  ['in the second it was signed in', 3600, 0, false],
  ['within a tenth of a life of seconds', 2, 199, true],
  ['after that tenth', 2, 200, false],
])('a request comes too early for the beginning of a life: %s', (_, seconds, after, early) => {
  expect(isTooEarly(lifeOf(seconds), signedAt + after)).toBe(early);
});

test('a URL of unknown life is never too early', () => {
  expect(isTooEarly({ kind: 'unknown' }, 0)).toBe(false);
});
