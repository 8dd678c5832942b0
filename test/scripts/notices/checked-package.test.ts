import { describe, expect, test } from 'vitest';
import { checkedPackage } from '../../../scripts/build/notices/checked-package.ts';
import { isc, mit } from '../../../scripts/build/notices/standard-texts.ts';

const zlib = "This software is provided 'as-is', without any express or implied warranty.";
const named = { name: 'small', version: '1.2.3' };

describe('a bundled package', () => {
  test.each([
    ['MIT', mit('A. Writer')],
    ['ISC', isc('A. Writer')],
    ['(MIT AND Zlib)', `${mit('A. Writer')}\n\n${zlib}`],
  ])('may ship with the whole text of %s', (identifier, text) => {
    expect(checkedPackage({ ...named, identifier, text })).toMatchObject({ ...named, text });
  });

  test('has its expression without the brackets around all of it', () => {
    const text = `${mit('A. Writer')}\n\n${zlib}`;
    const { identifier } = checkedPackage({ ...named, identifier: '(MIT AND Zlib)', text });
    expect(identifier).toBe('MIT AND Zlib');
  });

  test.each([
    ['that names no licence', { text: mit('x') }, 'names no licence'],
    ['that carries no text', { identifier: 'MIT' }, 'carries no text of its licence (MIT)'],
    ['with the text of another licence', { identifier: 'ISC', text: mit('x') }, 'not that of ISC'],
    ['with half of its text', { identifier: 'MIT AND Zlib', text: mit('x') }, 'not that of Zlib'],
    ['under terms nobody looked at', { identifier: 'GPL-3.0-only', text: 'GNU' }, 'under GPL-3.0-only'],
    ['that leaves a choice', { identifier: '(MIT OR GPL-2.0)', text: mit('x') }, 'under MIT OR GPL-2.0'],
  ])('%s stops the build, by its name', (_, entry, sentence) => {
    expect(() => checkedPackage({ ...named, ...entry })).toThrow(/^small 1\.2\.3 is bundled and/);
    expect(() => checkedPackage({ ...named, ...entry })).toThrow(sentence);
  });
});
