import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findElectron } from '../../scripts/find-electron.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('Electron is there once its package names a binary, and the binary is there, of the same version', async () => {
  const root = await tempFolder();
  const folder = join(root, 'node_modules', 'electron');
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  expect(findElectron(root)).toBeNull();
  await mkdir(join(folder, 'dist'), { recursive: true });
  await write('package.json', '{"version":"45.4.1"}');
  expect(findElectron(root)).toBeNull();
  await write('path.txt', 'electron\n');
  await write('dist/version', '45.4.1');
  expect(findElectron(root)).toBeNull();
  await write('dist/electron', '');
  expect(findElectron(root)).toBe(join(folder, 'dist', 'electron'));
  await write('package.json', '{"version":"45.5.0"}');
  expect(findElectron(root)).toBeNull();
});
