import { expect, test } from 'vitest';
import { urlLifeWords, urlWords } from '../../../../src-main/headless/cli/text/url-words.ts';

test.each([
  [{ late: 0, dead: 0, urlSeconds: null }, null],
  [{ late: 0, dead: 0, urlSeconds: 529_300 }, 'URLs good for 6 d 3 h'],
  [{ late: 2, dead: 0, urlSeconds: 250 }, 'the first URL dies in 4 min, 2 files will not make it'],
  [{ late: 3, dead: 1, urlSeconds: 250 }, 'the first URL dies in 4 min, 3 files will not make it'],
  [{ late: 1, dead: 1, urlSeconds: 250 }, '1 URL ended, 1 file will not make it'],
  [{ late: 2, dead: 2, urlSeconds: null }, '2 URLs ended, 2 files will not make it'],
])('%j reads %s', (lives, text) => {
  expect(urlWords(lives)).toBe(text);
});

test.each([
  [null, ''],
  ['2026-11-21T12:00:00.000Z', 'ended'],
  ['2026-11-21T12:04:59.000Z', 'good for 4 min'],
])('a URL that ends at %s reads "%s" at noon', (end, text) => {
  expect(urlLifeWords(end, Date.parse('2026-11-21T12:00:00Z'))).toBe(text);
});
