import { expect, test } from 'vitest';
import type { FolderEntry } from '../../../src-main/contract/window/shell.ts';
import { crumbsOf } from '../../../src-renderer/views/chooser/crumbs-of.ts';
import { sortEntries } from '../../../src-renderer/views/chooser/sort-entries.ts';

const entry = (name: string, kind: 'file' | 'folder' = 'file'): FolderEntry => ({
  ...{ name, kind, path: `/r/${name}` },
  ...{ size: 1, modified: null },
});
const names = (entries: readonly FolderEntry[]): readonly string[] => entries.map(({ name }) => name);

test('the way down from the root can be walked back, and nothing above it', () => {
  expect(crumbsOf('/home/eva', '/home/eva/runs/T=100')).toEqual([
    { name: '/home/eva', path: '/home/eva' },
    { name: 'runs', path: '/home/eva/runs' },
    { name: 'T=100', path: '/home/eva/runs/T=100' },
  ]);
  expect(crumbsOf('/home/eva', '/home/eva')).toHaveLength(1);
});

test('a root that ends with its separator adds none', () => {
  expect(crumbsOf('/', '/runs').map(({ path }) => path)).toEqual(['/', '/runs']);
  expect(crumbsOf('C:\\', 'C:\\runs\\a').map(({ path }) => path)).toEqual([
    'C:\\',
    'C:\\runs',
    'C:\\runs\\a',
  ]);
});

test('a folder that only begins like the root is not below it', () => {
  expect(crumbsOf('/home/eva', '/home/eva2/runs')).toEqual([
    { name: '/home/eva2/runs', path: '/home/eva2/runs' },
  ]);
});

test('folders stand before files, and numbers count by value', () => {
  const entries = [entry('run-10', 'folder'), entry('a.tif'), entry('run-9', 'folder')];
  expect(names(sortEntries(entries, 'run'))).toEqual(['run-9', 'run-10', 'a.tif']);
});

test('who looks for a plan sees JSON first and no other files', () => {
  const entries = [entry('runs', 'folder'), entry('a.tif'), entry('Plan.JSON'), entry('x.json', 'folder')];
  expect(names(sortEntries(entries, 'plan'))).toEqual(['Plan.JSON', 'runs', 'x.json']);
});
