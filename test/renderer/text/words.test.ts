import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { dutch } from '../../../src-renderer/text/dutch.ts';
import { english } from '../../../src-renderer/text/english.ts';

/** Every sentence by its key. */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentences(value as object, `${path}${key}.`),
  );
}

const holes = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
const [inEnglish, inDutch] = [sentences(english), new Map(sentences(dutch))];

describe('the words of the window', () => {
  test('Dutch has every key of English and no other', () => {
    expect([...inDutch.keys()].sort()).toEqual(inEnglish.map(([key]) => key).sort());
  });

  test.each(inEnglish)('%s names the same figures in both languages', (key, sentence) => {
    expect(new Set(holes(inDutch.get(key) ?? ''))).toEqual(new Set(holes(sentence)));
  });

  test('a count chooses its form', () => {
    const [en, nl] = [createTranslator()('en'), createTranslator()('nl')];
    expect(en('queue.done.paused', { count: 1 })).toBe('1 transfer paused.');
    expect(en('queue.done.paused', { count: 3 })).toBe('3 transfers paused.');
    expect(nl('queue.done.paused', { count: 3 })).toBe('3 bestanden gepauzeerd.');
  });

  test('every number in a sentence is written as its language writes numbers', () => {
    const [en, nl] = [createTranslator()('en'), createTranslator()('nl')];
    expect(en('shell.status.files', { count: 10_000 })).toBe('10,000 files in the queue');
    expect(nl('shell.status.files', { count: 10_000 })).toContain('10.000 ');
    for (const [key, sentence] of inEnglish.filter(([, each]) => holes(each).includes('count'))) {
      const [name = ''] = key.split(/_(?:one|other)$/);
      const said = en(name as 'shell.status.files', { count: 12_345 });
      expect(said, sentence).not.toMatch(/12345/);
    }
  });

  test('a name is put in as it is, to be shown as text', () => {
    expect(createTranslator()('en')('queue.row', { name: '<b>&' })).toBe('Select <b>&');
  });
});
