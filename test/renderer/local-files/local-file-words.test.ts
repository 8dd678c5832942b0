import { expect, test } from 'vitest';
import type { FileFacts, GeoTiffFacts } from '../../../src-main/contract/file-facts.ts';
import { type RuleCheck, ruleNames } from '../../../src-main/contract/rule-check.ts';
import type { LocalFileView } from '../../../src-main/contract/window/local-files.ts';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { ruleWords } from '../../../src-renderer/text/rule-words.ts';
import { type Colour, colourRamp } from '../../../src-renderer/views/local-files/colour-ramp.ts';
import { previewPixels } from '../../../src-renderer/views/local-files/draw-preview.ts';
import { fileTerms } from '../../../src-renderer/views/local-files/file-terms.ts';
import { unreadFailure } from '../../../src-renderer/views/local-files/unread-failure.ts';
import { verdictOf, verdictWords } from '../../../src-renderer/views/local-files/verdict.ts';
import { dropAim } from '../../../src-renderer/views/shell/drop-aim.ts';

const text = { t: createTranslator()('en'), format: createFormats('en') };
const check = (outcome: RuleCheck['outcome'], rule: RuleCheck['rule'] = 'projection'): RuleCheck => ({
  ...{ rule, outcome, reason: 'It says so.', remedy: null, command: null },
});
const facts: FileFacts = {
  ...{ path: '/r/a.tif', size: 40_000, ok: true, kind: 'geotiff' },
  geotiff: {
    ...{ width: 17_457, height: 24_068, bands: [{ type: 'Float32', noData: null }], epsg: 28_992 },
    ...{
      pixelSize: [0.5, -0.5],
      rotated: false,
      tiled: false,
      compression: 'none',
      overviews: 0,
      cog: false,
    },
  },
};
const view = (given: Partial<LocalFileView> = {}): LocalFileView => ({
  ...{ facts, checks: [], projectionName: 'Amersfoort / RD New', unit: 'metre' },
  command: null,
  ...given,
});
const wordsOf = (given: Partial<LocalFileView>): string =>
  verdictWords(verdictOf({ ok: true, value: view(given) }), text);

test('the gravest check speaks for a file; a file that was not checked is not called fine', () => {
  expect(wordsOf({ checks: [check('pass'), check('advice'), check('refuse')] })).toBe('1 problem');
  expect(wordsOf({ checks: [check('pass'), check('advice'), check('advice', 'cog')] })).toBe('2 suggestions');
  expect(wordsOf({ checks: [check('pass')] })).toBe('all fine');
  expect(wordsOf({})).toBe('not checked');
  const failure = { code: 'damaged', message: 'It ends too early.' };
  expect(wordsOf({ facts: { ...facts, ok: false, failure } })).toBe('cannot be read');
});

test('a code of a reader that windows do not know is told as unreadable, in its own words', () => {
  const failure = { code: 'damaged', message: 'It ends too early.' };
  expect(unreadFailure({ ...facts, ok: false, failure })).toEqual({
    code: 'file-unreadable',
    message: 'It ends too early.',
  });
  expect(unreadFailure(facts)).toBeNull();
});

test('what a GeoTIFF holds is told in words and units', () => {
  const terms = new Map(fileTerms(view(), text).map(({ name, value }) => [name, value]));
  expect(terms.get('Pixels')).toBe('17,457 × 24,068');
  expect(terms.get('No data')).toBe('not set');
  expect(terms.get('Projection')).toBe('Amersfoort / RD New (EPSG:28992)');
  expect(terms.get('Pixel size')).toBe('0.5 × 0.5 m');
  expect(terms.get('Stored')).toBe('strips, not compressed, no overviews');
  expect(terms.get('Extent')).toBe('–');
});

test('a place in degrees is told with the metres it may be off, and none where none is known', () => {
  const degreesOf = (change: Partial<GeoTiffFacts>, { t, format } = text): string | undefined => {
    const given = { ...facts, geotiff: { ...facts.geotiff!, ...change } };
    const shown = t('localFiles.fact.bounds');
    return fileTerms(view({ facts: given }), { t, format }).find(({ name }) => name === shown)?.value;
  };
  const wgs84 = [102, 3.9, 102.25, 4] as const;
  expect(degreesOf({ wgs84 })).toMatch(/^[^,]*\b102\b.*\b4\D*$/u);
  expect(degreesOf({ wgs84, wgs84Within: 200 })).toBe(`${degreesOf({ wgs84 })}, within 200 m`);
  const dutch = { t: createTranslator()('nl'), format: createFormats('nl') };
  expect(degreesOf({ wgs84, wgs84Within: 1_500 }, dutch)).toMatch(/, op 1\.500 m na$/u);
  expect(degreesOf({ bounds: [1, 2, 3, 4] })).toBe('–');
});

test('empty steps, a mesh that is missing and rows that were not counted are told', () => {
  const time = { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:10:00Z', steps: 4, empty: 1 };
  const hdf5 = { attributes: {}, variables: ['s1'], missingMeshes: ['Mesh2D'], time, closed: 'yes' } as const;
  const csv = { columns: ['a'], rows: null, delimiter: ';' };
  const terms = fileTerms(view({ facts: { ...facts, hdf5, csv } }), text);
  const values = new Map(terms.map(({ name, value }) => [name, value]));
  expect(values.get('Time')).toMatch(/, 4 steps, 1 of them without a time$/u);
  expect(values.get('Mesh')).toBe('not in the file: Mesh2D');
  expect(values.get('Rows')).toBe('more than were counted');
});

test('of a million attributes no more are shown than one reads, each made harmless', () => {
  const entries = Array.from({ length: 1_000 }, (_, at) => [`a\u202E${at}`, at] as const);
  const hdf5 = { attributes: Object.fromEntries(entries), closed: 'no' } as const;
  const terms = fileTerms(view({ facts: { ...facts, kind: 'hdf5', hdf5 } }), text);
  expect(terms.length).toBeLessThan(60);
  expect(terms.some(({ name }) => name.includes('\u202E'))).toBe(false);
});

test('levels run through the colours from end to end, and no data stays clear', () => {
  const steps: readonly Colour[] = [
    [0, 0, 0],
    [100, 0, 0],
    [200, 100, 50],
  ];
  const ramp = colourRamp(steps);
  expect(ramp).toHaveLength(255);
  expect([ramp[0], ramp[127], ramp[254]]).toEqual([...steps]);
  const pixels = previewPixels(btoa(String.fromCharCode(0, 1, 255)), ramp, 4);
  expect([...pixels]).toEqual([0, 0, 0, 0, 0, 0, 0, 255, 200, 100, 50, 255, 0, 0, 0, 0]);
});

test('every rule that finds something has its Dutch sentence, with the English one marked', () => {
  for (const rule of ruleNames) {
    const words = ruleWords(check('refuse', rule), 'nl');
    expect(words.message, rule).not.toBeNull();
    expect(words.english, rule).toBe('It says so.');
  }
  expect(ruleWords(check('pass'), 'nl')).toEqual({ message: null, remedy: null, english: 'It says so.' });
  expect(ruleWords(check('refuse'), 'en')).toEqual({ message: 'It says so.', remedy: null, english: null });
});

test('files dropped among rasters are looked into, anywhere else they are to be uploaded', () => {
  expect(dropAim({ view: 'rasters' })).toBe('look');
  expect(dropAim({ view: 'files', open: null })).toBe('look');
  expect(dropAim({ view: 'queue' })).toBe('upload');
  expect(dropAim({ view: 'scenario', portal: 'p', uuid: 'u' })).toBe('upload');
});
