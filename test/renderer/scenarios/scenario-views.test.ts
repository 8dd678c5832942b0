import { expect, test } from 'vitest';
import type { ResultState, ResultView } from '../../../src-main/contract/window/portals.ts';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { deletionOfFamily } from '../../../src-renderer/views/scenarios/deletion.ts';
import { familiesOf } from '../../../src-renderer/views/scenarios/families-of.ts';
import { resultLook } from '../../../src-renderer/views/scenarios/result-look.ts';
import { resultUrlWords } from '../../../src-renderer/views/scenarios/result-url-words.ts';

const text = { t: createTranslator()('en'), format: createFormats('en') };
const result = (given: Partial<ResultView>): ResultView => ({
  ...{ id: 1, name: 'Depth', code: 'depth', family: 'basic', state: 'waiting', has: null },
  ...{ expiresAt: null, transfer: null, page: null },
  ...given,
});

test('families stand in the order a run makes them, strange ones last', () => {
  const families = ['zeta', 'Damage', 'raw', 'alpha', 'raw'].map((family) => result({ family }));
  expect(familiesOf(families).map(({ name, results }) => [name, results.length])).toEqual([
    ['raw', 2],
    ['damage', 1],
    ['alpha', 1],
    ['zeta', 1],
  ]);
});

test('a family that has no word here is named as the portal names it, and deletes nothing by itself', () => {
  const [strange] = familiesOf([result({ family: 'alpha' })]);
  expect(strange?.known).toBeNull();
});

test('as many have to be typed as there are in the family', () => {
  const [raw] = familiesOf([result({ family: 'raw', id: 1 }), result({ family: 'raw', id: 2 })]);
  expect(raw && deletionOfFamily(raw, 'Raw results')).toMatchObject({ count: 2, name: 'Raw results' });
});

test('only what Lizard shows is green', () => {
  const states: readonly ResultState[] = ['waiting', 'queued', 'sent', 'closed', 'deleting'];
  expect(states.map((state) => resultLook(state).tone)).not.toContain('safe');
  expect(resultLook('available').tone).toBe('safe');
  expect(resultLook('replaceable').tone).toBe('safe');
});

test('an upload URL tells how long it lives; a result that takes none has none to tell of', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  const words = (given: Partial<ResultView>) => resultUrlWords(result(given), now, text);
  expect(words({ expiresAt: '2026-11-24T10:00:00Z' })).toBe('good 3 d');
  expect(words({ expiresAt: '2026-11-21T09:00:00Z' })).toBe('ended; renewed when needed');
  expect(words({})).toBe('end not known');
  expect(words({ state: 'closed' })).toBe('');
});
