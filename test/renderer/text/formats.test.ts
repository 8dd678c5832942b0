import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../src-renderer/text/create-formats.ts';
import { harmless } from '../../../src-renderer/text/harmless.ts';

const [en, nl] = [createFormats('en'), createFormats('nl')];
/** Spaces of every width count as one. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('figures', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [14_000_000, '14 MB'],
    [8_100_000_000, '8.1 GB'],
    [790_000_000, '790 MB'],
  ])('%d bytes is %s', (bytes, words) => expect(plain(en.bytes(bytes))).toBe(words));

  test('a part is told in the unit of the whole, and never as more than it is', () => {
    expect(plain(en.bytesOf(8_190_000_000, 12_000_000_000))).toBe('8.1 / 12 GB');
    expect(plain(nl.bytesOf(8_190_000_000, 12_400_000_000))).toBe('8,1 / 12,4 GB');
  });

  test('100 % is all of it, not nearly', () => {
    expect([en.percent(0.999), en.percent(1)]).toEqual(['99%', '100%']);
  });

  test('a clock is ahead or behind by tenths of a second, in the language’s own manner', () => {
    expect([en.secondsAhead(400), nl.secondsAhead(-1_260), nl.secondsAhead(-20)]).toEqual([
      '+0.4',
      '-1,3',
      '0,0',
    ]);
  });

  test('a speed is a size a second', () => expect(plain(nl.rate(38_200_000))).toBe('38,2 MB/s'));

  test.each([
    [12, '12 s'],
    [96, '2 min'],
    [3599, '1 h'],
    [7260, '2 h 1 min'],
    [529_200, '6 d 3 h'],
  ])('%d seconds is %s', (seconds, words) => expect(en.duration(seconds)).toBe(words));

  test.each([
    [40, '36–44 s'],
    [930, '13–18 min'],
    [7200, '1–3 h'],
  ])('%d seconds is about %s', (seconds, words) => expect(en.about(seconds)).toBe(words));
});

test('a name that would read backwards, break a line or hide a letter shows how', () => {
  expect(harmless('a\u202Egnp.exe\n\u200Bb')).toBe('a⟨U+202E⟩gnp.exe⟨U+000A⟩⟨U+200B⟩b');
  expect(harmless('<b>Wasserstand – ümlaut 水</b>')).toBe('<b>Wasserstand – ümlaut 水</b>');
});
