import { expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { rasterFacts } from '../support/rules/raster-facts.ts';
import { runIdentity } from '../../src-main/runs/run-identity.ts';

const withSlug = (slug: string | number | null): FileFacts => ({
  ...{ path: '/run/gridadmin.h5', size: 1, ok: true, kind: 'hdf5' },
  hdf5: { attributes: { model_slug: slug, simulation_id: slug }, closed: 'unknown' },
});

test.each([
  ['polder-1', 'polder-1'],
  [' polder-1 ', 'polder-1'],
  ["b'polder-1'", 'polder-1'],
  ['b"polder-1"', 'polder-1'],
  [12, '12'],
  ["b''", null],
  ["b'None'", null],
  ['', null],
  [0, null],
  [null, null],
])('%j says %j', (written, value) => {
  expect(runIdentity(withSlug(written), null)).toMatchObject({ modelSlug: value, simulationId: value });
});

test('a code with heights is that of its place, of grids and rasters alike', () => {
  const grid = { epsg_code: '7415' };
  const file = {
    path: '/run/gridadmin.h5',
    size: 1,
    ok: true,
    kind: 'hdf5',
    hdf5: { attributes: grid, closed: 'yes' },
  } as const;
  expect(runIdentity(file, null).epsg).toBe(28992);
  expect(runIdentity(rasterFacts({ epsg: 7415 }), null).epsg).toBe(28992);
  expect(runIdentity(rasterFacts({ epsg: 28992 }), null).epsg).toBe(28992);
});
