import { expect, test } from 'vitest';
import { isUrlAlive } from '../../../src-main/targets/lizard/is-url-alive.ts';
import { signedUrl } from '../../support/signed-url.ts';

const signedAt = Date.parse('2026-11-21T10:00:00Z');
const url = signedUrl('a', { 'X-Amz-Expires': '800' });

test.each([
  ['young, its server’s clock unknown', { ageMs: 0, serverNow: null }, true],
  ['just before the guard, by its age', { ageMs: 789_000, serverNow: null }, true],
  ['within the guard, by its age', { ageMs: 790_000, serverNow: null }, false],
  ['young, but within the guard by the server’s clock', { ageMs: 0, serverNow: signedAt + 790_000 }, false],
  [
    'old, but good by the server’s clock: the signer’s was ahead',
    { ageMs: 800_000, serverNow: signedAt },
    true,
  ],
])('%s', (_, seen, alive) => {
  expect(isUrlAlive({ url, rememberMs: 1, ...seen })).toBe(alive);
});

test('one that says nothing of its life is relied upon for a while', () => {
  const silent = { url: 'https://store/a?signature=1', serverNow: null, rememberMs: 300_000 };
  expect(isUrlAlive({ ...silent, ageMs: 300_000 })).toBe(true);
  expect(isUrlAlive({ ...silent, ageMs: 300_001 })).toBe(false);
});
