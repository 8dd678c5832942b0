import type { DatabaseSync } from 'node:sqlite';
import { SluiceError } from '../../contract/sluice-error.ts';
import { corruptLedger, newerLedger } from './ledger-failure.ts';
import { ledgerApplicationId, migrations } from './migrations.ts';
import { readPragma } from './read-pragma.ts';

/** Throws unless this is a ledger of a version this Sluice knows. */
export function checkVersion(db: DatabaseSync, file: string): void {
  if (readPragma(db, 'application_id') !== ledgerApplicationId)
    throw new SluiceError(corruptLedger(file, 'it is not a ledger of Sluice'));
  const version = readPragma(db, 'user_version');
  if (version > migrations.length) throw new SluiceError(newerLedger(file, version, migrations.length));
  if (version < 1) throw new SluiceError(corruptLedger(file, 'it says no version'));
}
