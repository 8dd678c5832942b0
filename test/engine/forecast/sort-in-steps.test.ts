import { expect, test } from 'vitest';
import { sortInSteps } from '../../../src-main/engine/forecast/sort-in-steps.ts';

/** The same numbers in every run. */
function scattered(count: number): { key: number; came: number }[] {
  let last = 1;
  return Array.from({ length: count }, (_, came) => {
    last = (last * 48_271) % 2_147_483_647;
    return { key: last % 500, came };
  });
}

test.each([0, 1, 1024, 1025, 5000, 20_000])(
  '%i things come out as toSorted would, equal ones as they came',
  (count) => {
    const things = scattered(count);
    const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    const work = sortInSteps(things, byKey);
    let steps = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps += 1;
    expect(step.value).toEqual(things.toSorted(byKey));
    expect(steps).toBeGreaterThanOrEqual(Math.floor(count / 1024));
  },
);
