import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FirstNames } from '../../../src-main/headless/serve/first-names.ts';

const listed = (most: number, entries: readonly string[]) => {
  const names = new FirstNames(most);
  for (const entry of entries) names.add({ name: entry.replace('/', ''), isFolder: entry.endsWith('/') });
  const { entries: first, more } = names.first();
  return { names: first.map(({ name }) => name), more };
};

test('folders come before files, as people count, and hidden ones last', () => {
  const entries = ['run10', '.cache/', 'run2', '.profile', 'Zoo/', 'b.tif', 'ant/'];
  expect(listed(10, entries)).toEqual({
    names: ['ant', 'Zoo', 'b.tif', 'run2', 'run10', '.cache', '.profile'],
    more: 0,
  });
});

test('of any number of entries the first ones are kept, and the others counted', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '1', '.', '2') });
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.integer({ min: 1, max: 5 }), (entries, most) => {
      const { names, more } = listed(most, entries);
      expect(names).toEqual(listed(1000, entries).names.slice(0, most));
      expect(names.length + more).toBe(entries.length);
    }),
  );
});
