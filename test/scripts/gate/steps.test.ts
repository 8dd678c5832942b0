import { expect, test } from 'vitest';
import { steps } from '../../../scripts/gate/steps.ts';

test('a step that runs beside another runs beside one that is there, and in the front itself', () => {
  const front = steps.filter(({ beside }) => beside === undefined).map(({ name }) => name);
  for (const { name, beside } of steps) if (beside !== undefined) expect(front, name).toContain(beside);
});

test('names are one step’s, and so are reports: none counts for another', () => {
  const names = steps.map(({ name }) => name);
  const files = steps.flatMap(({ report }) => report?.file ?? []);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(files).size).toBe(files.length);
});
