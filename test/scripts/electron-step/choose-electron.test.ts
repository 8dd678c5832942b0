import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseElectron } from '../../../scripts/electron-step/choose-electron.ts';
import { inElectron, testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function checkoutWithPackage(): Promise<{ root: string; folder: string }> {
  const root = await tempFolder();
  const folder = join(root, 'node_modules', 'electron');
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"version":"45.4.1"}');
  return { root, folder };
}

test('without its binary nothing runs in Electron unless an old one is asked for, and the sentence says both', async () => {
  const { root } = await checkoutWithPackage();
  const choice = await chooseElectron(root, {});
  expect(choice).toMatchObject({ kind: 'missing' });
  if (choice.kind === 'missing')
    expect(choice.why).toMatch(/^Electron 45\.4\.1 could not be fetched.*SLUICE_OLD_ELECTRON=1/);
});

test('with its binary the tests run in the Electron that ships, also where an old one may be had', async () => {
  const { root, folder } = await checkoutWithPackage();
  await writeFile(join(folder, 'path.txt'), 'electron');
  for (const name of ['electron', 'version']) await writeFile(join(folder, 'dist', name), '45.4.1');
  const electron = {
    ...{ program: join(folder, 'dist', 'electron'), out: 'out' },
    ran: 'in Electron 45.4.1, on the build that ships',
  };
  expect(await chooseElectron(root, { SLUICE_OLD_ELECTRON: '1' })).toMatchObject({ electron });
  expect(testElectron(root, inElectron(electron))).toEqual(electron);
});
