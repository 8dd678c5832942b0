import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createInspector } from '../../src-main/inspect/create-inspector.ts';
import { mutate } from '../support/rasters/fuzz/mutate.ts';
import { SeededRandom } from '../support/rasters/fuzz/seeded-random.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Two files of which the first makes the HDF5 library fail in the middle: a library that goes on tells wrong times. */
const damages = [45, 46];

test('what a damaged HDF5 file does to the library is not passed on to the next one', async () => {
  const sound = await readFile(join(import.meta.dirname, '../fixtures/inspect/results.nc'));
  const path = join(await tempFolder(), 'results.nc');
  const inspector = createInspector({ threads: 1 });
  const factsOf = async (content: Uint8Array) => {
    await writeFile(path, content);
    return inspector.inspect(path, new AbortController().signal);
  };
  for (const damage of damages) await factsOf(mutate(sound, new SeededRandom(damage), [sound]));
  const { hdf5 } = await factsOf(sound);
  await inspector.close();
  expect(hdf5?.time).toEqual({
    start: '2026-02-01T12:00:00.000Z',
    end: '2026-02-01T15:00:00.000Z',
    steps: 4,
  });
});
