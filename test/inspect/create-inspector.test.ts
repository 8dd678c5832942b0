import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeArrayBuffer } from 'geotiff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import {
  bytes,
  csv,
  cut,
  grid,
  gridAttributes,
  hdf5,
  put,
  raster,
  snapshots,
  zip,
} from '../support/run-contents.ts';
import { tempFolder } from '../support/temp-folder.ts';

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector();
});
afterAll(() => inspector.close());

const signal = new AbortController().signal;
const facts = (path: string): Promise<FileFacts> => inspector.inspect(path, signal);
async function factsOf(name: string, write: (path: string) => Promise<void>): Promise<FileFacts> {
  return facts(await put(join(await tempFolder(), name), write));
}

describe('HDF5', () => {
  test('root attributes come as text and numbers, bytes decoded, empty ones kept', async () => {
    const { ok, kind, hdf5: found } = await factsOf('gridadmin.h5', grid());
    expect({ ok, kind }).toEqual({ ok: true, kind: 'hdf5' });
    expect(found).toEqual({
      attributes: { ...gridAttributes, epsg_code: '28992' },
      variables: ['node_id'],
      closed: 'unknown',
    });
  });

  test('64-bit integers are exact, and arrays and long values null', async () => {
    const path = join(await tempFolder(), 'a.h5');
    const { File, ready } = await import('h5wasm/node');
    (await ready).activate_throwing_error_handler();
    const file = new File(path, 'w', { libver: 'v110' });
    file.create_attribute('small', BigInt64Array.of(7n), [], '<q');
    file.create_attribute('big', BigInt64Array.of(9007199254740993n), [], '<q');
    file.create_attribute('one', [5], [1], '<i4');
    file.create_attribute('three', [1, 2, 3], null, '<i4');
    file.create_attribute('padded', 'polder', null, 'S20');
    file.close();
    const found = (await facts(path)).hdf5;
    expect(found?.attributes).toEqual({
      small: 7,
      big: '9007199254740993',
      one: 5,
      three: null,
      padded: 'polder',
    });
    expect(found?.closed).toBe('yes');
  });

  test('a file its writer still has open is said not to be closed', async () => {
    const path = join(await tempFolder(), 'results_3di.nc');
    const { File } = await import('h5wasm/node');
    const file = new File(path, 'w', { libver: 'v110' });
    file.create_attribute('simulation_id', 1);
    file.flush();
    const open = await facts(path);
    file.close();
    expect(open).toMatchObject({ ok: false, failure: { code: 'truncated' }, hdf5: { closed: 'no' } });
    expect(await facts(path)).toMatchObject({ ok: true, hdf5: { closed: 'yes' } });
  });

  test('a signature behind a user block is found', async () => {
    const inner = await put(join(await tempFolder(), 'inner.h5'), grid());
    const content = Buffer.concat([Buffer.alloc(1024), await readFile(inner)]);
    expect(await factsOf('gridadmin.h5', bytes(content))).toMatchObject({ ok: true, kind: 'hdf5' });
  });

  test('5 GB are not read', async () => {
    const path = await put(join(await tempFolder(), 'results_3di.nc'), snapshots());
    await truncate(path, 5_000_000_000);
    const started = performance.now();
    expect(await facts(path)).toMatchObject({ ok: true, size: 5_000_000_000 });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('GeoTIFF', () => {
  test('size, band type, no-data and EPSG', async () => {
    expect(await factsOf('a.tif', raster())).toMatchObject({
      ok: true,
      kind: 'geotiff',
      geotiff: { width: 64, height: 64, bands: [{ type: 'Float32', noData: '-9999' }], epsg: 28992 },
    });
  });

  test('what geotiff.js writes: two bytes bands, geographic, no no-data', async () => {
    const tiff = writeArrayBuffer(new Uint8Array(2 * 3 * 2), {
      width: 3,
      height: 2,
      SamplesPerPixel: 2,
      BitsPerSample: [8, 8],
      SampleFormat: [1, 1],
      PlanarConfiguration: 1,
      GTModelTypeGeoKey: 2,
      GeographicTypeGeoKey: 4326,
    });
    const band = { type: 'Byte', noData: null };
    expect((await factsOf('a.tif', bytes(new Uint8Array(tiff)))).geotiff).toEqual({
      width: 3,
      height: 2,
      bands: [band, band],
      epsg: 4326,
      rotated: false,
      tiled: false,
      compression: 'none',
      overviews: 0,
      cog: true,
    });
  });

  test('a big-endian and a BigTIFF header are TIFFs too', async () => {
    for (const head of ['4d4d002a', '49492b0008000000', '4d4d002b00080000'])
      expect((await factsOf('a.tif', bytes(Buffer.from(head.padEnd(64, '0'), 'hex')))).kind).toBe('geotiff');
  });
});

describe('CSV and zip', () => {
  test.each([
    ['a;b\n1;2\n', { columns: ['a', 'b'], rows: 1, delimiter: ';' }],
    ['\ufeff"a","b c"\r\n1,2\r\n3,4', { columns: ['a', 'b c'], rows: 2, delimiter: ',' }],
    ['a\tb', { columns: ['a', 'b'], rows: 0, delimiter: '\t' }],
  ])('%j', async (text, expected) => {
    expect((await factsOf('damage-summary.csv', bytes(text))).csv).toEqual(expected);
  });

  test('text is a table only where its name says so', async () => {
    expect(await factsOf('a.txt', csv)).toMatchObject({
      ok: false,
      kind: 'unknown',
      failure: { code: 'unknown-format' },
    });
  });

  test('a zip is told from one that is cut', async () => {
    expect(await factsOf('a.zip', zip)).toMatchObject({ ok: true, kind: 'unknown', zip: { entries: 1 } });
    expect(await factsOf('a.zip', cut(zip))).toMatchObject({ ok: false, failure: { code: 'truncated' } });
  });
});

describe('bad input is a fact with a sentence', () => {
  test.each([
    ['empty', 'a.nc', bytes(''), 'empty'],
    ['cut', 'a.nc', cut(snapshots()), 'truncated'],
    ['cut', 'a.tif', cut(raster()), 'truncated'],
    ['a web page', 'a.nc', bytes('<html>'), 'mis-named'],
    ['a renamed raster', 'a.nc', raster(), 'mis-named'],
    ['zeros', 'a.tif', bytes(Buffer.alloc(9000)), 'mis-named'],
    ['binary', 'a.csv', bytes(Buffer.from([1, 0, 2])), 'damaged'],
  ])('%s: %s', async (_, name, write, code) => {
    const found = await factsOf(name, write);
    expect(found).toMatchObject({ ok: false, failure: { code } });
    expect(found.failure?.message).toContain(name);
  });

  test('missing, a folder, a pipe that would block', async () => {
    const folder = await tempFolder();
    const pipe = join(folder, 'pipe.tif');
    execFileSync('mkfifo', [pipe]);
    expect((await facts(join(folder, 'gone.tif'))).failure?.code).toBe('file-missing');
    expect((await facts(folder)).failure?.code).toBe('not-a-file');
    expect((await facts(pipe)).failure?.code).toBe('not-a-file');
    expect((await facts('/a\0b.tif')).failure?.message).toBe(
      'a\0b.tif holds a NUL character, which no path may.',
    );
  });

  test('damage anywhere is survived, and the next file is read', async () => {
    const folder = await tempFolder();
    const sound = [
      [await readFile(await put(join(folder, 'sound.h5'), hdf5(gridAttributes, 'a', 'b'))), 'x.h5'],
      [await readFile(await put(join(folder, 'sound.tif'), raster())), 'x.tif'],
    ] as const;
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), damage, async ([content, name], hits) => {
        const wounded = Buffer.from(content);
        // The first kilobytes are where structure is.
        for (const [at, value] of hits) wounded[8 + (at % Math.min(2000, wounded.length - 8))] = value;
        const path = join(folder, name);
        await writeFile(path, wounded);
        const found = await facts(path);
        expect(found.ok || (found.failure?.message ?? '') !== '').toBe(true);
      }),
      // fuzz-inspect.test.ts reads hundreds, of more kinds of damage, and `npm run test:long` twenty thousand.
      { numRuns: 8 },
    );
    expect((await facts(join(folder, 'sound.h5'))).ok).toBe(true);
  });

  test('a file that takes too long is given up, and the thread replaced', async () => {
    const hasty = createInspector({ threads: 1, timeLimitMs: 1 });
    const folder = await tempFolder();
    const path = join(folder, 'long.csv');
    await writeFile(path, 'a,b\n');
    await truncate(path, 4);
    const handle = await open(path, 'a');
    for (let at = 0; at < 16; at += 1) await appendFile(handle, Buffer.alloc(1024 * 1024, '1,2\n'));
    await handle.close();
    expect((await hasty.inspect(path, signal)).failure).toMatchObject({ code: 'timeout' });
    await hasty.close();
    const patient = createInspector({ threads: 1, timeLimitMs: 60_000 });
    expect((await patient.inspect(path, signal)).csv?.rows).toBe(4 * 1024 * 1024);
    await patient.close();
  });

  test('a table of more than can be counted in its time is sound, its rows aside', async () => {
    const path = join(await tempFolder(), 'large.csv');
    await writeFile(path, '1,2\n'.repeat(100_000));
    await truncate(path, 1024 ** 3);
    const brisk = createInspector({ threads: 1, timeLimitMs: 900 });
    const found = await brisk.inspect(path, signal);
    await brisk.close();
    expect(found).toMatchObject({ ok: true, kind: 'csv', csv: { columns: ['1', '2'], rows: null } });
  });
});

describe('the inspector', () => {
  test('ends a reading with the reason of its signal, and goes on with others', async () => {
    const one = createInspector({ threads: 1 });
    const folder = await tempFolder();
    await mkdir(join(folder, 'many'));
    const paths = await Promise.all(
      [1, 2, 3].map((at) => put(join(folder, 'many', `${at}.h5`), grid({ revision_nr: at }))),
    );
    const controller = new AbortController();
    const reason = new Error('enough');
    const first = one.inspect(paths[0]!, controller.signal);
    const second = one.inspect(paths[1]!, controller.signal);
    const third = one.inspect(paths[2]!, signal);
    controller.abort(reason);
    const aborted = await Promise.allSettled([first, second]);
    expect(aborted).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    expect((await third).hdf5?.attributes['revision_nr']).toBe(3);
    await one.close();
  });
});
