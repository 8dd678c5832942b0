import { describe, expect, test } from 'vitest';
import { hasChanged } from '../../../src-main/targets/lizard/has-changed.ts';
import { uploadRefusal } from '../../../src-main/targets/lizard/upload-refusal.ts';
import { layerUuidOf } from '../../support/result-row.ts';

const layer = (id: number, ending = ''): string => `https://p/api/v4/rasters/${layerUuidOf(id)}/${ending}`;
const file = 'https://s3/gridadmin.h5';

describe('a result changed against its baseline', () => {
  test.each([
    [null, null, null, null, false],
    [null, null, layer(1), null, true],
    [null, null, null, `${file}?X-Amz-Signature=1`, true],
    [layer(1), null, layer(1, '?format=api'), null, false],
    [layer(1), null, layerUuidOf(1), null, false],
    [layer(1), null, layer(2), null, true],
    [layer(1), null, null, null, false],
    [null, file, null, `${file}?X-Amz-Signature=2`, false],
    [null, file, null, 'https://s3/other.h5?X-Amz-Signature=2', true],
    [null, file, null, null, false],
    [layer(1), null, layer(1), file, true],
  ])('%s, %s → %s, %s: %s', (raster, attachment, nowRaster, nowAttachment, changed) => {
    const now = { raster: nowRaster, attachment_url: nowAttachment };
    expect(hasChanged({ raster, attachment, rasterSource: null }, now)).toBe(changed);
  });
});

describe('whether a result takes a file', () => {
  const url = 'https://s3/c-upload';
  test.each([
    [url, null, null, false, null],
    [url, layer(1), null, false, /--replace/u],
    [url, layer(1), null, true, null],
    [url, null, file, false, /--replace/u],
    [url, null, file, true, null],
    [null, null, file, false, /[Dd]elete the result first/u],
    [null, null, file, true, /[Dd]elete the result first/u],
    [null, layer(1), null, true, /[Dd]elete the result first/u],
  ])('upload %s, raster %s, attachment %s, replace %s: %s', (upload, raster, attachment, replace, remedy) => {
    const row = { code: 'c', upload_url: upload, raster, attachment_url: attachment };
    const refusal = uploadRefusal(row, replace);
    expect(refusal).toEqual(
      remedy &&
        expect.objectContaining({ code: 'already-there', remedy: expect.stringMatching(remedy) as string }),
    );
  });

  test('one that offers no place and has nothing is refused as it is', () => {
    const row = { code: 'c', upload_url: null, raster: null, attachment_url: null };
    expect(uploadRefusal(row, true)).toMatchObject({ code: 'portal-refused' });
  });
});
