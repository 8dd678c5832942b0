import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerWriter } from '../../src-main/engine/ledger/ledger-writer.ts';
import { ledgerApplicationId, migrations } from '../../src-main/engine/ledger/migrations.ts';
import type { LedgerWrite } from '../../src-main/engine/ports/ledger.ts';
import { sampleRecord } from './ledger-samples.ts';
import { signedUrl } from './signed-url.ts';
import { tempFolder } from './temp-folder.ts';

/** The signature of the sample with this number, told from all others in each half. */
export const sampleSignature = (n: number): string => {
  const half = (0x5eed_0000_0000 + n).toString(16).padStart(32, 'a');
  return `${half}${half}`;
};

export function signedSample(n: number, fields: Parameters<typeof sampleRecord>[1] = {}) {
  const query = { 'X-Amz-Date': '20990101T000000Z', 'X-Amz-Signature': sampleSignature(n) };
  const url = signedUrl(`t${n}.tif`, query);
  const object = url.split('?')[0] ?? '';
  return sampleRecord(`t${n}`, {
    object,
    destination: { kind: 'plan', put: { url, headers: {} } },
    ...fields,
  });
}

/** Writes a ledger as a Sluice wrote it that knew version 1 only: what it deleted lies between the rows. */
export async function version1Ledger(batches: readonly (readonly LedgerWrite[])[]): Promise<string> {
  const file = join(await tempFolder(), 'ledger.db');
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  db.exec(migrations[0]?.sql ?? '');
  db.exec(`PRAGMA application_id = ${ledgerApplicationId}; PRAGMA user_version = 1`);
  const writer = new LedgerWriter(db);
  for (const batch of batches) {
    db.exec('BEGIN');
    for (const write of batch) writer.apply(write);
    db.exec('COMMIT');
  }
  db.close();
  return file;
}
