import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bytes, grid, put, raster } from '../support/run-contents.ts';
import { tempFolder } from '../support/temp-folder.ts';

const source = join(import.meta.dirname, '../../src-main/inspect/create-inspector.ts');

test('readers print nothing over damaged files, and an open inspector keeps no process alive', async () => {
  const folder = await tempFolder();
  const sound = await put(join(folder, 'sound.h5'), grid());
  const wounded = Buffer.from(await readFile(sound));
  for (let at = 64; at < wounded.length; at += 5) wounded[at] = (wounded[at] ?? 0) ^ 0x5a;
  const paths = [
    await put(join(folder, 'wounded.h5'), bytes(wounded)),
    await put(join(folder, 'raster.tif'), raster()),
    sound,
  ];
  const script = `
    const { createInspector } = await import(${JSON.stringify(pathToFileURL(source).href)});
    const inspector = createInspector();
    for (const path of ${JSON.stringify(paths)}) {
      const { ok, kind } = await inspector.inspect(path, new AbortController().signal);
      console.log(kind, ok);
    }`;
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe('hdf5 false\ngeotiff true\nhdf5 true\n');
});
