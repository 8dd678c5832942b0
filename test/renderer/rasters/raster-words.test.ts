import { expect, test } from 'vitest';
import type { RasterDeleteRow, RasterUser } from '../../../src-main/contract/window/rasters.ts';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { deletionCounts, deletionSummary } from '../../../src-renderer/views/rasters/deletion-summary.ts';
import {
  accessWords,
  fillWords,
  intervalWords,
  periodWords,
  pixelWords,
  projectionWords,
  sizeWords,
  typeWords,
  usedWords,
} from '../../../src-renderer/views/rasters/raster-words.ts';
import { usersWords } from '../../../src-renderer/views/rasters/user-words.ts';

const text = { t: createTranslator()('en'), format: createFormats('en') };
const dutch = { t: createTranslator()('nl'), format: createFormats('nl') };

test('nothing stored is empty, and what is not known is neither', () => {
  expect([0, 733_758_945, null].map((size) => sizeWords(size, text))).toEqual(['empty', '734 MB', '–']);
  expect(sizeWords(0, dutch)).toBe('leeg');
});

test('a pixel is told in its unit, without the sign of its rows', () => {
  expect(pixelWords({ pixelSize: [0.5, -0.5], unit: 'metre' }, text)).toBe('0.5 × 0.5 m');
  expect(pixelWords({ pixelSize: [0.5, -0.5], unit: 'metre' }, dutch)).toBe('0,5 × 0,5 m');
  expect(pixelWords({ pixelSize: [0.000_083_333, -0.000_083_333], unit: 'degree' }, text)).toBe(
    '8.3333E-5 × 8.3333E-5 °',
  );
  expect(pixelWords({ pixelSize: [10, 10], unit: null }, text)).toBe('10 × 10');
});

test('a fill value stands as the portal wrote it, with what it means', () => {
  const words = (dtype: string, fillValue: string) => fillWords({ dtype, fillValue }, text);
  expect(words('f4', '3.4028234663852886e+38')).toBe(
    '3.4028234663852886e+38 (the largest 32-bit decimal number)',
  );
  expect(words('f4', '-9999.0')).toBe('-9999.0 (chosen)');
  expect(words('u1', '255')).toBe('255 (the largest its type holds)');
  expect(words('f4', 'none of these')).toBe('none of these');
});

test('types, intervals and periods are told in words', () => {
  expect(typeWords('f4', text)).toBe('32-bit decimal numbers (f4)');
  expect(typeWords('c16', text)).toBe('c16');
  expect(intervalWords('00:05:00', text)).toBe('every 5 minutes');
  expect(intervalWords('36:00:00', dutch)).toBe('elke 1 dag 12 uur');
  const period = (firstValue: string, lastValue: string) =>
    periodWords({ firstValue, lastValue }, text, 'short');
  expect(period('1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z')).toBe('no time');
  expect(period('2024-01-01T12:00:00Z', '2024-03-31T12:00:00Z')).toBe('1 Jan 2024 – 31 Mar 2024');
});

test('what is not known here is shown as the portal has it, made harmless', () => {
  expect(projectionWords({ projection: 'EPSG:99999', projectionName: null }, text)).toBe('EPSG:99999');
  expect(accessWords('Secret\u202E', text)).toBe('Secret⟨U+202E⟩');
  expect(accessWords('Private', dutch)).toBe('Besloten');
});

test('users are counted by kind', () => {
  expect(usedWords({ layers: 3, labelTypes: 1 }, text)).toBe('3 layers, 1 label type');
  expect(usedWords({ layers: 0, labelTypes: 0 }, text)).toBe('nothing');
});

const layer = (at: number, seen: RasterUser['seen'] = 'yes'): RasterUser => ({
  ...{ kind: 'layer', uuid: `u${at}`, seen, name: seen === 'yes' ? `Map ${at}` : null, page: 'p' },
});

test('users that may not be seen are counted, and a long list is cut', () => {
  expect(usersWords([layer(1), layer(2, 'hidden')], text)).toBe('Layer Map 1, 1 you may not see');
  const many = Array.from({ length: 9 }, (_, at) => layer(at));
  expect(usersWords(many, text)).toMatch(/^Layer Map 0, .*Layer Map 4, 4 more$/u);
});

test('a dry run says what would go and what stays', () => {
  const row = (outcome: RasterDeleteRow['outcome']): RasterDeleteRow => ({
    ...{ uuid: 'u', name: null, outcome, users: [], failure: null },
  });
  const rows = [row('goes'), row('goes'), row('goes'), row('in-use'), row('in-use'), row('gone')];
  expect(deletionCounts(rows)).toMatchObject({ goes: 3, 'in-use': 2, gone: 1, refused: 0 });
  expect(deletionSummary(rows, text)).toBe('3 would go. 2 are in use and stay. 1 is not there any more.');
  expect(deletionSummary([row('in-use')], text)).toBe('Nothing would be deleted. 1 is in use and stays.');
});
