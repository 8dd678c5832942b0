import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { bytes, put } from '../support/run-contents.ts';
import { tempFolder } from '../support/temp-folder.ts';

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector();
});
afterAll(() => inspector.close());

/** What is said of a file of this name that begins as NetCDF's formats before HDF5 do: 1, or 2 and 5 for 64 bits. */
async function failureOf(name: string, version = 1): Promise<unknown> {
  const content = Buffer.concat([Buffer.from([0x43, 0x44, 0x46, version]), Buffer.alloc(500)]);
  const path = await put(join(await tempFolder(), name), bytes(content));
  const { ok, kind, failure } = await inspector.inspect(path, new AbortController().signal);
  expect({ ok, kind }).toEqual({ ok: false, kind: 'unknown' });
  return failure;
}

describe('NetCDF of the classic format', () => {
  test.each([
    ['results_3di.nc', 1],
    ['rain.nc', 2],
    ['RAIN.NC', 5],
  ])('named %s (CDF-%i) is rightly named, and told how it becomes NetCDF4', async (name, version) => {
    expect(await failureOf(name, version)).toEqual({
      code: 'unsupported',
      message: `${name} is NetCDF of the classic format, and rightly named. Results of 3Di are NetCDF4, and so is what programs that read them open; nccopy -k nc4 makes one of it.`,
    });
  });

  test.each([
    ['gridadmin.h5', 'HDF5 (NetCDF4)'],
    ['rain.nc4', 'HDF5 (NetCDF4)'],
    ['depth.tif', 'a TIFF'],
    ['logs.zip', 'a zip archive'],
  ])('named %s is named as %s, and told what it is', async (name, promised) => {
    expect(await failureOf(name)).toEqual({
      code: 'mis-named',
      message: `${name} is named as ${promised}, but its content is a NetCDF file of the classic format, not NetCDF4.`,
    });
  });

  test.each(['rain.cdf', 'rain'])('named %s is told for what it is', async (name) => {
    expect(await failureOf(name)).toEqual({
      code: 'unknown-format',
      message: `${name} is no GeoTIFF, HDF5 (NetCDF4), CSV or zip, but a NetCDF file of the classic format, not NetCDF4.`,
    });
  });

  test('is none with another number behind its CDF', async () => {
    expect(await failureOf('rain.nc', 3)).toMatchObject({ code: 'mis-named' });
  });
});
