import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseOptions } from '../../src-main/desktop/shell/choose-options.ts';
import { isLinkToOpen } from '../../src-main/desktop/shell/is-link-to-open.ts';
import { writeWhole } from '../../src-main/desktop/shell/write-whole.ts';
import { placeWindow } from '../../src-main/desktop/window/place-window.ts';
import { dutch } from '../../src-main/desktop/words/dutch.ts';
import { shownName } from '../../src-main/desktop/words/shown-name.ts';
import { wordsFor } from '../../src-main/desktop/words/words-for.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a saved file', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const never = new AbortController().signal;

  test('takes the place of the one before, whole', async () => {
    const path = join(folder, 'receipt.json');
    await writeFile(path, 'before');
    await writeWhole(path, text('after'), never);
    expect(await readFile(path, 'utf8')).toBe('after');
    expect(await readdir(folder)).toEqual(['receipt.json']);
  });

  test('that breaks off leaves what was there, and nothing beside it', async () => {
    const path = join(folder, 'attachment.nc');
    await writeFile(path, 'before');
    const broken = Readable.from(
      (function* () {
        yield 'half';
        throw new Error('the line is gone');
      })(),
    );
    const contents = { kind: 'stream', open: () => Promise.resolve(broken) } as const;
    await expect(writeWhole(path, contents, never)).rejects.toThrow('the line is gone');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['attachment.nc']);
  });

  test('whose folder is gone is a failure with a remedy', async () => {
    const path = join(folder, 'gone', 'receipt.json');
    await expect(writeWhole(path, text('x'), never)).rejects.toMatchObject({
      code: 'file-unreadable',
      remedy: 'Save it elsewhere.',
    });
  });
});

test.each([
  ['https://demo.lizard.net/viewer/', true],
  ['http://127.0.0.1:8080/', true],
  ['http://[::1]:8080/', true],
  ['http://demo.lizard.net/', false],
  ['https://name:word@demo.lizard.net/', false],
  ['file:///etc/passwd', false],
  ['smb://host/share', false],
  ['javascript:alert(1)', false],
  ['not an address', false],
])('whether %s is given to the browser: %s', (url, isOpened) => {
  expect(isLinkToOpen(url)).toBe(isOpened);
});

test('a plan is chosen among JSON files, a run among folders or any files', () => {
  expect(chooseOptions('plan', dutch)).toMatchObject({
    properties: ['openFile'],
    filters: [{ name: 'Uploadplannen', extensions: ['json'] }],
  });
  expect(chooseOptions('run-folder', dutch).properties).toEqual(['openDirectory', 'multiSelections']);
  expect(chooseOptions('run-files', dutch).properties).toEqual(['openFile', 'multiSelections']);
});

describe('the window goes', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const right = { ...screen, x: 1920 };
  const kept = { x: 2000, y: 100, width: 900, height: 700, maximised: true };

  test('where it was', () => {
    expect(placeWindow(kept, [screen, right])).toEqual(kept);
  });

  test.each([
    ['its display is gone', kept],
    ['too little of it would be seen to take hold of', { ...kept, x: 1850 }],
    ['its upper edge would be above the display', { ...kept, x: 100, y: -20 }],
  ])('to the middle where %s', (_why, before) => {
    expect(placeWindow(before, [screen])).toEqual({ width: 900, height: 700, maximised: true });
  });

  test('smaller where the display is', () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeWindow({ ...kept, x: 0, y: 0 }, [small])).toMatchObject({ width: 800, height: 600 });
  });
});

test('the shell speaks the language set, or the system’s where it knows it', () => {
  expect(wordsFor('system', 'nl-BE').menu.queue).toBe('Wachtrij');
  expect(wordsFor('system', 'de-DE').menu.queue).toBe('Queue');
  expect(wordsFor('en', 'nl-NL').menu.queue).toBe('Queue');
});

test('a name in a notification can neither turn the text around nor fill it', () => {
  expect(shownName('a\u202etxt.exe\n')).toBe('a\\u202etxt.exe\\u000a');
  expect(shownName('é'.repeat(100))).toHaveLength(80);
});
