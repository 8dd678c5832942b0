import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendedPath } from '../../src-main/rules/mend/mended-path.ts';
import { mendCommand } from '../../src-main/rules/mend/mend-command.ts';
import { quoteWord, shellOf } from '../../src-main/rules/mend/quote-word.ts';

describe('a word in a shell', () => {
  test.runIf(process.platform !== 'win32')('reaches a program as it was, whatever it holds', () => {
    const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const words = fc.sample(anyName, { numRuns: 300, seed: 7 });
    const named = ["it's", '$HOME', '`id`', 'a b', '"q"', '\\', '*', '~', '!1', '#', ';rm', 'é灰', ...words];
    const safe = named.filter((word) => !/[\p{Cc}\p{Cs}]/u.test(word));
    const quoted = safe.map((word) => quoteWord(word, 'posix'));
    const { stdout } = spawnSync('/bin/sh', ['-c', `printf '%s\\0' ${quoted.join(' ')}`]);
    expect(stdout.toString('utf8').split('\0').slice(0, -1)).toEqual(safe);
  });

  test.each(['a\nb', 'a\tb', '\u001b[2J', 'a\0b', '\u0085'])('%j is not put into a line at all', (word) => {
    expect(quoteWord(word, 'posix')).toBeNull();
    expect(quoteWord(word, 'cmd')).toBeNull();
  });

  test.each([
    ['dem.tif', 'dem.tif'],
    ['C:\\runs\\T100\\dem.tif', 'C:\\runs\\T100\\dem.tif'],
    ['C:\\my runs\\dem.tif', '"C:\\my runs\\dem.tif"'],
    ['a&del b.tif', '"a&del b.tif"'],
    ['(1).tif', '"(1).tif"'],
    ['%PATH%.tif', null],
    ['a"b', null],
  ])('%s is %s for cmd', (word, expected) => {
    expect(quoteWord(word, 'cmd')).toBe(expected);
  });

  test('is written for the shell of the system', () => {
    expect(['win32', 'linux', 'darwin'].map(shellOf)).toEqual(['cmd', 'posix', 'posix']);
  });
});

describe('where a mended file goes', () => {
  test.each([
    ['/run/dem.tif', '/run/dem-mended.tif'],
    ['/run.x/dem', '/run.x/dem-mended.tif'],
    ['/run/dem.v2.TIFF', '/run/dem.v2-mended.tif'],
    ['C:\\run.x\\dem.tif', 'C:\\run.x\\dem-mended.tif'],
    ['/run/.tif', '/run/.tif-mended.tif'],
    ['dem-mended.tif', 'dem-mended-mended.tif'],
  ])('%s → %s', (path, expected) => {
    expect(mendedPath(path)).toBe(expected);
  });

  test('is beside the file and never the file', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(mendedPath(`/run/${name}`)).not.toBe(`/run/${name}`);
      }),
    );
  });
});

describe('a line', () => {
  const plan = { translate: [], warp: null, overviews: true };
  const ask = { plan, big: false, shell: 'posix' } as const;

  test('keeps a name that looks like an option from being one', () => {
    expect(mendCommand({ ...ask, path: '-b.tif' })).toBe(
      'gdal_translate -of COG -co COMPRESS=DEFLATE -co OVERVIEWS=IGNORE_EXISTING -co RESAMPLING=NEAREST ./-b.tif ./-b-mended.tif',
    );
  });

  test('is not there for a name that no shell takes', () => {
    expect(mendCommand({ ...ask, path: 'a\nb.tif' })).toBeNull();
  });
});
