import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
}
const rule = `\n\n${'-'.repeat(80)}\n`;

beforeAll(ensureBuilt);

const listOf = (shell: string): readonly Listed[] =>
  JSON.parse(readFileSync(join(root, 'out', 'bundled', `${shell}.json`), 'utf8')) as Listed[];

/** The packages of which source maps say that code of theirs is in the bundle. */
function mapped(build: string): string[] {
  const sources = globSync('*.map', { cwd: join(root, 'out', build) }).flatMap((file) => {
    const map = readFileSync(join(root, 'out', build, file), 'utf8');
    return (JSON.parse(map) as { sources: string[] }).sources;
  });
  const names = sources.map((source) => /.*node_modules\/((@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

describe.each([
  { shell: 'headless', build: 'headless' },
  { shell: 'desktop', build: 'main' },
])('the notices of the $shell shell', ({ shell, build }) => {
  let notices: string;
  let parts: readonly string[];
  beforeAll(() => {
    notices = readFileSync(join(root, 'out', build, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    parts = notices.split(rule).slice(1);
  });

  test('name every package of which code is in its bundles', () => {
    const listed = listOf(shell).map(({ name }) => name);
    expect(mapped(build).length).toBeGreaterThan(50);
    expect(mapped(build).filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining(['svelte', 'bits-ui', '@lucide/svelte', 'svelte-toolbelt']),
    );
  });

  test('name the packages whose data was written into the sources', () => {
    expect(listOf(shell)).toContainEqual({ name: 'epsg-index', version: '2.0.0', identifier: 'ISC' });
    expect(listOf(shell).map(({ name }) => name)).toContain('proj4-list');
    expect(notices).toContain('EPSG Geodetic Parameter Dataset');
  });

  test('give each package its version, its licence and a text', () => {
    const heads = parts.map((part) => part.slice(0, part.indexOf('\n')));
    expect(heads).toEqual(
      listOf(shell).map(({ name, version, identifier }) => `${name} ${version} (${identifier})`),
    );
    const bare = parts.filter((part) => part.length < 500);
    expect(bare).toEqual([]);
  });

  test.each([
    ['h5wasm', ['NIST-developed software', 'Copyright 2006 by The HDF Group', 'AND SHALL NOT BE USED FOR']],
    ['lerc', ['2017-2021 Esri', 'END OF TERMS AND CONDITIONS']],
    ['@nodable/entities', ['Copyright (c) Amit Gupta', 'WITHOUT WARRANTY OF ANY KIND']],
  ])('have of %s what its package says in several places', (name, phrases) => {
    const part = parts.find((each) => each.startsWith(`${name} `)) ?? '';
    for (const phrase of phrases) expect(part).toContain(phrase);
  });
});

describe('what the build leaves', () => {
  test('holds no list the page could be asked for', () => {
    expect(globSync('out/*/licenses.json', { cwd: root })).toEqual([]);
  });

  test('says of the app where the terms of Electron and Chromium are', () => {
    const app = readFileSync(join(root, 'out', 'main', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(app).toContain('LICENSES.chromium.html');
  });
});
