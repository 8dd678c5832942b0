import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageFile } from '../../src-main/desktop/page-file.ts';

const folder = join('/app', 'renderer');

test.each([
  ['sluice-app://window/', 'index.html', 'text/html; charset=utf-8'],
  ['sluice-app://window/assets/a%20b.js', join('assets', 'a b.js'), 'text/javascript; charset=utf-8'],
])('%s is %s', (url, path, type) => {
  expect(pageFile(url, folder)).toEqual({ path: join(folder, path), type });
});

test.each([
  ['another host', 'sluice-app://elsewhere/index.html'],
  ['a path that climbs out', 'sluice-app://window/..%2Fmain%2Fmain.js'],
  ['a sibling whose name begins alike', 'sluice-app://window/..%2Frenderer2%2Fmain.js'],
  ['a source map', 'sluice-app://window/assets/a.js.map'],
  ['a folder', 'sluice-app://window/assets'],
])('%s is no file of the page', (_what, url) => {
  expect(pageFile(url, folder)).toBeNull();
});
