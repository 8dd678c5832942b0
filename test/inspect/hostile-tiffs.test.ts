import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { handmadeDirectory, handmadeHeader, long, plainTags, short } from '../support/handmade-tiff.ts';
import { put, raster } from '../support/run-contents.ts';
import { tempFolder } from '../support/temp-folder.ts';

let inspector: Inspector;
beforeAll(() => {
  inspector = createInspector({ threads: 1 });
});
afterAll(() => inspector.close());

const { signal } = new AbortController();
const sound = { width: 64, height: 64, offset: 8, bytes: 0 };
const onlyDirectory = (tags = plainTags(sound), next = 0): Buffer =>
  Buffer.concat([handmadeHeader(8), handmadeDirectory(tags, next)]);
const without = (tag: number) => plainTags(sound).filter((each) => each.tag !== tag);

function bigTiff(first: bigint, rest: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.from('49492b00080000000000000000000000', 'hex');
  header.writeBigUInt64LE(first, 8);
  return Buffer.concat([header, rest]);
}

/** Directories one behind the other, each pointing to the one after it. */
function manyDirectories(count: number): Buffer {
  const bytes = handmadeDirectory(plainTags(sound)).length;
  const all = Array.from({ length: count }, (_, at) =>
    handmadeDirectory(plainTags(sound), at + 1 < count ? 8 + (at + 1) * bytes : 0),
  );
  return Buffer.concat([handmadeHeader(8), ...all]);
}

function circleOfTwo(): Buffer {
  const bytes = handmadeDirectory(plainTags(sound)).length;
  const second = handmadeDirectory(plainTags(sound), 8);
  return Buffer.concat([handmadeHeader(8), handmadeDirectory(plainTags(sound), 8 + bytes), second]);
}

async function written(content: Buffer): Promise<string> {
  const path = join(await tempFolder(), 'hostile.tif');
  await writeFile(path, content);
  return path;
}

describe('a hostile TIFF gets a sentence and a code, soon', () => {
  test.each([
    ['nothing but a header', handmadeHeader(8), 'truncated'],
    ['no directory', handmadeHeader(0), 'damaged'],
    ['a directory far beyond the end', handmadeHeader(0xffff_fff0), 'truncated'],
    ['a directory beyond what offsets can be', bigTiff(2n ** 63n + 8n), 'truncated'],
    ['2^60 tags', bigTiff(16n, Buffer.from('0000000000000010', 'hex')), 'damaged'],
    ['a directory that is its own successor', onlyDirectory(plainTags(sound), 8), 'damaged'],
    ['directories in a circle', circleOfTwo(), 'damaged'],
    ['100,000 directories', manyDirectories(100_000), 'damaged'],
    [
      '4 billion bits per sample',
      onlyDirectory([...without(258), { tag: 258, type: 3, count: 2 ** 32 - 1, value: 8 }]),
      'damaged',
    ],
    [
      '4 billion strips',
      onlyDirectory([
        ...without(273),
        { tag: 273, type: 4, count: 2 ** 32 - 1, value: 8 },
        { tag: 279, type: 4, count: 2 ** 32 - 1, value: 8 },
      ]),
      'truncated',
    ],
    ['65,535 bands', onlyDirectory([...without(277), short(277, 65_535)]), 'damaged'],
    ['no width', onlyDirectory([...without(256), long(256, 0)]), 'damaged'],
    ['no pixels at all', onlyDirectory([...without(256), ...[long(256, 0), long(257, 0)]]), 'damaged'],
    ['tiles of nothing', onlyDirectory(plainTags({ ...sound, tile: 0 })), 'damaged'],
    [
      'a type there is not',
      onlyDirectory([...without(256), { tag: 256, type: 99, count: 1, value: 64 }]),
      'damaged',
    ],
    [
      'pixels beyond the end',
      onlyDirectory(plainTags({ ...sound, offset: 4_000_000_000, bytes: 4096 })),
      'truncated',
    ],
  ])('%s', async (_, content, code) => {
    const path = await written(content);
    const started = performance.now();
    const facts = await inspector.inspect(path, signal);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(facts).toMatchObject({ ok: false, kind: 'geotiff', failure: { code } });
    expect(facts.failure?.message).toMatch(/^hostile\.tif: [A-Z].*\.$/u);
    const asked = performance.now();
    await inspector.preview(path, { band: 1, signal });
    expect(performance.now() - asked).toBeLessThan(2000);
  });

  test('what was read before the failure is told too', async () => {
    const path = await written(onlyDirectory(plainTags({ ...sound, offset: 4_000_000_000, bytes: 4096 })));
    expect((await inspector.inspect(path, signal)).geotiff).toMatchObject({ width: 64, height: 64 });
  });
});

describe('what unpacks to more than it may is not unpacked', () => {
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));

  test.each([
    ['a tile of 64 pixels that holds 64 MiB', { width: 64, height: 64, tile: 64 }, 'damaged'],
    ['a tile of 2^31 pixels a side', { width: 64, height: 64, tile: 2 ** 31 }, 'unsupported'],
    [
      'an image of 2^32 pixels a side in one strip',
      { width: 2 ** 32 - 1, height: 2 ** 32 - 1 },
      'unsupported',
    ],
  ])('%s', async (_, size, code) => {
    const directory = (offset: number): Buffer =>
      handmadeDirectory(plainTags({ ...size, offset, bytes: bomb.length, compression: 8 }));
    const offset = 8 + directory(0).length;
    const path = await written(Buffer.concat([handmadeHeader(8), directory(offset), bomb]));
    expect(await inspector.inspect(path, signal)).toMatchObject({ ok: true });
    const started = performance.now();
    const preview = await inspector.preview(path, { band: 1, signal });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(preview).toMatchObject({ kind: 'no-preview', failure: { code } });
  });
});

test('after all of it a sound file is read as before', async () => {
  const path = await put(join(await tempFolder(), 'sound.tif'), raster());
  expect(await inspector.inspect(path, signal)).toMatchObject({ ok: true, geotiff: { epsg: 28992 } });
});
