import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../../src-main/targets/plan/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  test.each([
    ['', 0],
    ['hello', 0],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 0 + 1],
    ['{"a":"x\n"}', 5],
    ['{"a":[1 2]}', 8],
    ['[1] x', 4],
    ['{', 1],
    ['["a"', 4],
    ['[01]', 1],
    ['[tru]', 1],
    ["{'a':1}", 1],
    ['{"a":1]', 6],
  ])('%j: at %i', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  test('whatever is JSON has no fault', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
  });

  test('it agrees with the parser on damaged texts', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\\', 'x', '0', '{', ':'),
    );
    fc.assert(
      fc.property(damaged, ([text, place, junk]) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + junk + text.slice(at + 1);
        return (jsonFault(broken) === null) === isJson(broken);
      }),
      { numRuns: 2000 },
    );
  });

  test('megabytes and deep nests are no trouble', () => {
    expect(jsonFault(`"${'a'.repeat(5_000_000)}`)).toBe(0);
    expect(jsonFault('['.repeat(200_000))).toBe(200_000);
  });
});
