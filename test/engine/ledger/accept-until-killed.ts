// Writes acceptances to the ledger of argv[2] without end, eight at a time, and prints each number once it is durable.
import { writeSync } from 'node:fs';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { samplePart, sampleRecord } from '../../support/ledger-samples.ts';

const ledger = await openLedger(process.argv[2]!);
const id = `run-${process.argv[3]!}`;
await ledger.write([{ type: 'insert', record: sampleRecord(id) }]);
let next = 1;

async function accept(): Promise<never> {
  for (;;) {
    const number = next++;
    await ledger.write([{ type: 'accepted', id, part: samplePart(number) }]);
    writeSync(1, `${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, accept));
