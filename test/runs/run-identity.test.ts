import { expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
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
