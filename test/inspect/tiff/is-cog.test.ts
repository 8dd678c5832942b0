import { expect, test } from 'vitest';
import { type ImagePlace, isCog } from '../../../src-main/inspect/tiff/is-cog.ts';

const main: ImagePlace = { width: 4096, height: 4096, blockWidth: 512, directory: 192, firstBlock: 90_000 };
const half: ImagePlace = { width: 2048, height: 2048, blockWidth: 512, directory: 500, firstBlock: 50_000 };
const quarter: ImagePlace = { width: 1024, height: 1024, blockWidth: 512, directory: 800, firstBlock: 2000 };

test('directories first, then pixels from the smallest to the full image', () => {
  expect(isCog(main, [half, quarter], 192)).toBe(true);
});

test.each<[string, ImagePlace, readonly ImagePlace[]]>([
  ['the first directory is elsewhere', { ...main, directory: 8 }, [half, quarter]],
  ['the full image comes first', { ...main, firstBlock: 1500 }, [half, quarter]],
  ['overviews are in the wrong order', main, [quarter, half]],
  ['a directory stands behind pixels', main, [half, { ...quarter, directory: 3000 }]],
  ['an overview was added later, in front', main, [{ ...half, directory: 100 }, quarter]],
  ['wide and in strips', { ...main, blockWidth: 4096 }, [half, quarter]],
  ['an overview in strips', main, [{ ...half, blockWidth: 2048 }, quarter]],
])('none where %s', (_, image, overviews) => {
  expect(isCog(image, overviews, 192)).toBe(false);
});

test.each<[string, ImagePlace]>([
  ['small', { width: 512, height: 512, blockWidth: 512, directory: 8, firstBlock: 200 }],
  ['narrow', { width: 1024, height: 90_000, blockWidth: 1024, directory: 8, firstBlock: 200 }],
  ['without overviews', { ...main, directory: 8 }],
  ['not written yet', { ...main, directory: 8, firstBlock: 0 }],
])('one where it is %s', (_, image) => {
  expect(isCog(image, [], 8)).toBe(true);
});
