import { expect, test } from 'vitest';
import { decidePickUp } from '../../../src-main/demo/lizard/decide-pick-up.ts';
import type { StoredResult } from '../../../src-main/demo/lizard/stored-types.ts';

const waiting: StoredResult = {
  id: 1,
  scenario: 's',
  name: 'Total damage',
  description: null,
  code: 'total-damage',
  family: 'Damage',
  created: 1000,
  content: { kind: 'waiting' },
  seenUpload: null,
  deleteAt: null,
};
const raster = { kind: 'raster', layer: 'l', source: 's' } as const;
const attachment = { kind: 'attachment', via: 'store', key: 'k', size: 1 } as const;
const at = (lastModified: number) => ({ size: 5, lastModified });

test.each([
  ['nothing uploaded', waiting, null, 9999, 'nothing'],
  ['an upload before its delay is over', waiting, at(2000), 2499, 'nothing'],
  ['an upload whose delay is over', waiting, at(2000), 2500, 'make-raster'],
  ['an upload in the millisecond the result was made', waiting, at(1000), 1500, 'make-raster'],
  ['an upload left from an earlier result', waiting, at(999), 9999, 'nothing'],
  ['a raw result', { ...waiting, family: 'Raw', code: 'grid-admin' }, at(2000), 2500, 'attach'],
  ['the damage summary', { ...waiting, code: 'damage-summary' }, at(2000), 2500, 'attach'],
  [
    'a raster with the upload it was made of',
    { ...waiting, content: raster, seenUpload: 2000 },
    at(2000),
    9999,
    'nothing',
  ],
  [
    'a raster with a newer upload',
    { ...waiting, content: raster, seenUpload: 2000 },
    at(3000),
    3500,
    'replace-raster',
  ],
  [
    'a raster that was there from the start',
    { ...waiting, content: raster },
    at(3000),
    3500,
    'replace-raster',
  ],
  [
    'an attachment with a newer upload',
    { ...waiting, content: attachment, seenUpload: 2000 },
    at(3000),
    9999,
    'nothing',
  ],
] as const)('%s', (_name, result, upload, now, decision) => {
  expect(decidePickUp(result, upload, now, 500)).toBe(decision);
});
