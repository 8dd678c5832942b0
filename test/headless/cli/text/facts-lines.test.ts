import { expect, test } from 'vitest';
import { factsLines } from '../../../../src-main/headless/cli/text/facts-lines.ts';

const file = { path: '/r/results_3di.nc', size: 40_000, ok: true, kind: 'hdf5' } as const;
const linesOf = (facts: object): readonly string[] =>
  factsLines({ facts: { ...file, ...facts }, projectionName: null, unit: null }).slice(1);

test('empty steps, a missing mesh and what was never written are told', () => {
  const time = { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:10:00Z', steps: 4, empty: 1 };
  const attributes = { model_slug: null };
  const hdf5 = { attributes, variables: ['s1'], missingMeshes: ['Mesh2D'], time, closed: 'yes' };
  expect(linesOf({ hdf5 })).toEqual([
    '  model_slug: not set, a list, or a value of another kind',
    '  1 variable: s1',
    '  its mesh is not in it: Mesh2D',
    '  from 2026-01-01T00:00:00Z to 2026-01-01T00:10:00Z, 4 steps, 1 of them without a time',
  ]);
});

test('rows that were not counted are told as such', () => {
  const csv = { columns: ['a', 'b'], rows: null, delimiter: ';' };
  expect(linesOf({ kind: 'csv', csv })).toEqual(['  more rows than were counted; 2 columns: a, b']);
});
