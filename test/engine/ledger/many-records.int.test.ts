import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('100,000 records go in and come out while the caller goes on working', async () => {
  const ledger = await openLedger(join(await tempFolder(), 'ledger.db'));
  onTestFinished(() => ledger.close());
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  const records = Array.from({ length: 100_000 }, (_, n) => sampleRecord(`t${n}`));
  await ledger.write(records.map((record) => ({ type: 'insert', record })));
  const { transfers } = await ledger.read();
  clearInterval(counting);
  expect(transfers.length).toBe(100_000);
  expect(transfers.at(-1)!.id).toBe('t99999');
  // 200 messages each way: a caller held up by one big copy would see a handful of turns.
  expect(turns).toBeGreaterThan(100);
});
