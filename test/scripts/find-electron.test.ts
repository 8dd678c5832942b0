import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findElectron } from '../../scripts/find-electron.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('Electron is there once its package names a binary, and the binary is there', async () => {
  const root = await tempFolder();
  const folder = join(root, 'node_modules', 'electron');
  expect(findElectron(root)).toBeNull();
  await mkdir(join(folder, 'dist'), { recursive: true });
  expect(findElectron(root)).toBeNull();
  await writeFile(join(folder, 'path.txt'), 'electron\n');
  expect(findElectron(root)).toBeNull();
  await writeFile(join(folder, 'dist', 'electron'), '');
  expect(findElectron(root)).toBe(join(folder, 'dist', 'electron'));
});
