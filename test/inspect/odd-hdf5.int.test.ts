import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { checkRun } from '../../src-main/runs/check-run.ts';
import { recognise } from '../../src-main/runs/recognise.ts';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';

withTools('HDF5 that lacks something', ['hdf5'], () => {
  let folder: string;
  let inspector: Inspector;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-odd-'));
    await runRecipe('make-odd-hdf5.py', [folder]);
    inspector = createInspector({ threads: 1 });
  });
  afterAll(async () => {
    await inspector.close();
    await rm(folder, { recursive: true, force: true });
  });

  const factsOf = (name: string): Promise<FileFacts> =>
    inspector.inspect(join(folder, name), new AbortController().signal);
  /** What `check` says of a file that is given as raw results; what it was taken for aside. */
  const saidOf = (facts: FileFacts) => {
    const file = { path: facts.path, name: 'results_3di.nc', size: facts.size, mtimeMs: 0 };
    return checkRun([recognise(file, facts)]).filter(({ code }) => code !== 'recognised');
  };

  test('attributes that hold nothing are null, of every type, and are not compared', async () => {
    const facts = await factsOf('nulls.nc');
    const { simulation_id, ...others } = facts.hdf5?.attributes ?? {};
    expect(facts.ok).toBe(true);
    expect(simulation_id).toBe(259643);
    expect(Object.keys(others).length).toBeGreaterThan(40);
    expect(Object.entries(others).filter(([, value]) => value !== null)).toEqual([]);
    const file = { path: facts.path, name: 'results_3di.nc', size: facts.size, mtimeMs: 0 };
    expect(recognise(file, facts).identity.modelSlug).toBeNull();
  });

  test.each([
    ['virtual.nc', 'part.h5'],
    ['linked.nc', 'part.h5'],
    ['stored.nc', 'part.bin'],
  ])('%s, whose values lie in %s, is refused for a result', async (name, other) => {
    const facts = await factsOf(name);
    const message = `${name}: What it holds of Mesh2D_s1 lies in another file (${other}), which does not go with it.`;
    expect(facts).toMatchObject({ ok: false, failure: { code: 'elsewhere', message } });
    expect(facts.hdf5?.attributes).toEqual({ simulation_id: 259643 });
    expect(saidOf(facts)).toEqual([
      expect.objectContaining({ code: 'elsewhere', severity: 'refuse', message }),
    ]);
    // A library that failed over it is not asked again.
    expect((await factsOf('with-mesh.nc')).ok).toBe(true);
  });

  test('a virtual dataset of the file itself is whole', async () => {
    expect(await factsOf('virtual-of-itself.nc')).toMatchObject({ ok: true });
  });

  test('values on a mesh that is not in the file are told, as advice', async () => {
    const lacking = await factsOf('without-mesh.nc');
    expect(lacking.hdf5?.missingMeshes).toEqual(['Mesh2D']);
    expect(saidOf(lacking)).toEqual([expect.objectContaining({ code: 'no-mesh', severity: 'advice' })]);
    const whole = await factsOf('with-mesh.nc');
    expect(whole.hdf5?.missingMeshes).toBeUndefined();
    expect(saidOf(whole)).toEqual([]);
  });
});
