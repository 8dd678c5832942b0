import type { FolderEntry } from '../../../src-main/contract/window/shell.ts';
import type { FakeAnswers } from './fake-window-client.ts';

const root = '/runs';
const entry = (name: string, size: number | null): FolderEntry => ({
  ...{ name, path: `${root}/${name}`, kind: size === null ? 'folder' : 'file', size },
  modified: '2026-11-20T16:12:00.000Z',
});
const entries = [
  entry('bloemhof-t10', null),
  entry('bloemhof-t100', null),
  entry('zuiderpark', null),
  entry('gridadmin.h5', 14_200_000),
  entry('results_3di.nc', 12_000_000_000),
  entry('tonight.json', 48_312),
];

/** What a program may be looked into that has one folder. */
export const sampleFolders = (filled: boolean): FakeAnswers => ({
  browse: () => ({ ok: true, value: { path: root, parent: null, entries: filled ? entries : [], more: 0 } }),
});
