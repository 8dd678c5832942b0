import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveLedgerAside } from '../../../src-main/app/state-folder/move-ledger-aside.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const now = new Date('2026-11-21T10:11:12.345Z');
const dated = 'ledger.db.2026-11-21T10-11-12.345Z';

test('never takes a name that is taken', async () => {
  const folder = await tempFolder();
  for (let time = 0; time < 3; time++) {
    await writeFile(join(folder, 'ledger.db'), String(time));
    await moveLedgerAside(join(folder, 'ledger.db'), now);
  }
  expect((await readdir(folder)).sort()).toEqual([dated, `${dated}.2`, `${dated}.3`]);
});

test('moves a log whose ledger is gone, and a folder in its place', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'ledger.db'));
  await writeFile(join(folder, 'ledger.db-wal'), '');
  await moveLedgerAside(join(folder, 'ledger.db'), now);
  expect((await readdir(folder)).sort()).toEqual([dated, `${dated}-wal`]);
});
