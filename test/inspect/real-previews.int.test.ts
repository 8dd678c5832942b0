import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInspector, type Inspector } from '../../src-main/inspect/create-inspector.ts';
import { type ExpectedPreview, expectedPreview, type Pixels } from '../support/rasters/expected-preview.ts';
import { runRecipe } from '../support/rasters/run-recipe.ts';
import { withTools } from '../support/rasters/with-tools.ts';

/** What the window cannot draw, and says so: compressions that need a decoder of their own. */
const undrawable = /^(compress-(jpeg|jpeg-ycbcr|webp|ccitt|lzma)|cog-mask)\.tif$/u;

let folder: string;
let inspector: Inspector;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-previews-'));
  inspector = createInspector();
});
afterAll(async () => {
  await inspector.close();
  await rm(folder, { recursive: true, force: true });
});

/** Reads what read-pixels.py wrote: one image of so many columns and rows behind the other. */
async function pixelsIn(path: string, sizes: readonly (readonly [number, number])[]): Promise<Pixels[]> {
  const { buffer } = new Uint8Array(await readFile(path));
  let at = 0;
  return sizes.map(([width, height]) => {
    const values = new Float64Array(buffer, at, width * height);
    at += values.byteLength;
    return { width, height, values };
  });
}

/** The most two pictures differ anywhere, in levels; a gap where the other has none counts in full. */
function farthest(ours: Buffer, theirs: Uint8Array): number {
  expect(ours.length).toBe(theirs.length);
  return ours.reduce((most, level, at) => {
    const other = theirs[at] ?? 0;
    const isGap = (level === 0) !== (other === 0);
    return Math.max(most, isGap ? 255 : Math.abs(level - other));
  }, 0);
}

async function differences(path: string, images: readonly Pixels[]): Promise<string | null> {
  const outcome = await inspector.preview(path, { band: 1, signal: new AbortController().signal });
  if (outcome.kind === 'no-preview') return outcome.failure.code;
  const { preview } = outcome;
  const expected: ExpectedPreview = expectedPreview(preview, images);
  const { min, max, noDataShare } = preview;
  expect({ min, max }, path).toEqual({ min: expected.min, max: expected.max });
  expect(noDataShare, path).toBeCloseTo(expected.noDataShare, 9);
  // Two roundings of a half may differ by one.
  expect(farthest(Buffer.from(preview.levels, 'base64'), expected.levels), path).toBeLessThanOrEqual(1);
  return null;
}

withTools('previews', ['gdal'], () => {
  test('show the pixels GDAL reads, of every kind of GeoTIFF that can be drawn', async () => {
    await runRecipe('make-geotiffs.py', [folder]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.tif')).toSorted();
    const paths = names.map((name) => join(folder, name));
    const pairs = paths.flatMap((path) => [path, `${path}.f64`]);
    const sizes = (await runRecipe('read-pixels.py', pairs)) as Record<string, [number, number][]>;
    const refused: string[] = [];
    for (const path of paths) {
      const refusal = await differences(path, await pixelsIn(`${path}.f64`, sizes[path] ?? []));
      if (refusal !== null) refused.push(`${basename(path)} ${refusal}`);
    }
    process.stdout.write(
      `\n=== ${paths.length - refused.length} previews held against GDAL's pixels ===\n\n`,
    );
    expect(refused).toEqual(
      names.filter((name) => undrawable.test(name)).map((name) => `${name} unsupported`),
    );
  });
});
