import { expect, test } from 'vitest';
import { keyForOnePortal, keyForPortal, noKeys } from '../../../src-main/headless/cli/held-key.ts';

test('a key for a portal goes to that origin and no other', () => {
  const keys = keyForPortal('https://demo.lizard.net/api/v4/', 'abc.123');
  expect(keys.keyFor('https://demo.lizard.net')).toBe('abc.123');
  expect(keys.keyFor('https://other.lizard.net')).toBeUndefined();
  expect(keys.keyFor('http://demo.lizard.net')).toBeUndefined();
});

test('a key without a portal goes to the first that asks, and never to a second', () => {
  const keys = keyForOnePortal('abc.123');
  expect(keys.keyFor('https://a.lizard.net')).toBe('abc.123');
  expect(keys.keyFor('https://b.lizard.net')).toBeUndefined();
  expect(keys.keyFor('https://a.lizard.net')).toBe('abc.123');
});

test('an address that is none gets no key', () => {
  expect(keyForPortal('not an address', 'abc.123').keyFor('https://a.lizard.net')).toBeUndefined();
  expect(noKeys.keyFor('https://a.lizard.net')).toBeUndefined();
});
