import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statusOf } from '../../src-main/app/state-of.ts';
import { makeStateFolder } from '../../src-main/app/state-folder/make-state-folder.ts';
import { openLedger } from '../../src-main/engine/ledger/open-ledger.ts';
import { sampleRecord } from '../support/ledger-samples.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('the status of a folder nobody owns leaves out what was taken out of the queue', async () => {
  const folder = join(await tempFolder(), 'state');
  await makeStateFolder(folder);
  const ledger = await openLedger(join(folder, 'ledger.db'));
  const ended = { state: { kind: 'done' }, endedAt: '2026-11-21T10:00:00.000Z' } as const;
  const records = [
    sampleRecord('seen', ended),
    sampleRecord('removed', { ...ended, removedAt: '2026-11-21T11:00:00.000Z' }),
  ];
  await ledger.write(records.map((record) => ({ type: 'insert', record })));
  await ledger.close();
  expect((await statusOf(folder)).transfers.map(({ id }) => id)).toEqual(['seen']);
});
