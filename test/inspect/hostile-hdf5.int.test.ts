import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { createInspector } from '../../src-main/inspect/create-inspector.ts';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';

const ceiling = 150_000_000;
const measure = join(import.meta.dirname, '../support/rasters/measure-memory.ts');
const names = [
  'attributes.h5',
  'bomb.nc',
  'deep.h5',
  'huge-chunk.nc',
  'long-names.h5',
  'long-text.h5',
  'many-texts.h5',
  'much-text.h5',
  'self-linked.h5',
  'wide.h5',
];

withTools('HDF5 that means harm', ['hdf5'], () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-hostile-'));
    await runRecipe('make-hostile-hdf5.py', [folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is told in time, thread after thread, and what is sound in it is facts', async () => {
    const inspector = createInspector({ threads: 1 });
    const { signal } = new AbortController();
    const facts = new Map<string, FileFacts>();
    for (const name of names) facts.set(name, await inspector.inspect(join(folder, name), signal));
    await inspector.close();
    // On a machine that is busy the many attributes take longer than a file is given.
    expect(facts.get('attributes.h5')?.failure?.code).toMatch(/^(damaged|timeout)$/u);
    expect(facts.get('bomb.nc')?.failure?.code).toMatch(/^(damaged|timeout)$/u);
    expect(facts.get('much-text.h5')?.failure?.code).toBe('damaged');
    expect(facts.get('long-names.h5')?.hdf5?.variables).toEqual(['v']);
    expect(facts.get('many-texts.h5')?.hdf5?.attributes).toMatchObject({ text0: null, text39: null });
    expect(facts.get('huge-chunk.nc')).toMatchObject({ ok: true, hdf5: { variables: ['time'] } });
    expect(facts.get('huge-chunk.nc')?.hdf5?.time).toBeUndefined();
    expect(facts.get('self-linked.h5')?.hdf5?.variables).toEqual(['v', 'a/w']);
    expect(facts.get('deep.h5')?.failure?.code ?? facts.get('deep.h5')?.hdf5?.variables).toEqual(['v']);
  });

  test.each([
    ['linked-pipe.h5', 'v', 'link', 'pipe'],
    ['linked-file.h5', 'v', 'link', 'self-linked.h5'],
    ['stored-pipe.h5', 'time', 'time', 'pipe'],
    ['stored-file.h5', 'time', 'time', 'secret'],
  ])('of %s no other file is opened: a pipe would block for ever', async (name, variable, lacks, other) => {
    const inspector = createInspector({ threads: 1 });
    const path = join(folder, name);
    const found = await inspector.inspect(path, new AbortController().signal);
    await inspector.close();
    const { size, failure, ...rest } = found;
    expect(size).toBeGreaterThan(0);
    const hdf5 = { attributes: {}, variables: [variable], closed: 'unknown' };
    expect(rest).toEqual({ path, ok: false, kind: 'hdf5', hdf5 });
    expect(failure?.message).toBe(
      `${name}: What it holds of ${lacks} lies in another file (${other}), which does not go with it.`,
    );
  });

  test.each(names)('%s is read in bounded memory', async (name) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [measure, join(folder, name)]);
    expect(stderr).toBe('');
    const { growth } = JSON.parse(stdout) as { readonly growth: number };
    process.stdout.write(`\n=== ${name}: grew by ${Math.round(growth / 1e6)} MB ===\n\n`);
    expect(growth).toBeLessThan(ceiling);
  });
});
