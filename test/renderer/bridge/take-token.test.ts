import { expect, test } from 'vitest';
import { takeToken } from '../../../src-renderer/bridge/take-token.ts';

function tabAt(hash: string, stored: string | null = null) {
  const replaced: unknown[] = [];
  const items = new Map(stored === null ? [] : [['sluice.token', stored]]);
  const places = {
    location: { hash, pathname: '/', search: '' },
    history: {
      state: null,
      replaceState: (_state: unknown, _unused: string, url?: string | URL | null) => void replaced.push(url),
    },
    storage: {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
    },
  };
  return { places, replaced, stored: () => items.get('sluice.token') ?? null };
}

test('the token leaves the address at once, and stays for a reload', () => {
  const tab = tabAt('#token=a_b-1');
  expect(takeToken(tab.places)).toBe('a_b-1');
  expect(tab.replaced).toEqual(['/']);
  expect(tab.stored()).toBe('a_b-1');
  expect(takeToken(tabAt('', 'a_b-1').places)).toBe('a_b-1');
});

test('a later launch takes the place of an earlier one', () => {
  const tab = tabAt('#token=new', 'old');
  expect(takeToken(tab.places)).toBe('new');
  expect(tab.stored()).toBe('new');
});

test('where the window stands is left alone', () => {
  const tab = tabAt('#/transfer/token=1', 'kept');
  expect(takeToken(tab.places)).toBe('kept');
  expect(tab.replaced).toEqual([]);
  expect(takeToken(tabAt('#/queue').places)).toBeNull();
});
