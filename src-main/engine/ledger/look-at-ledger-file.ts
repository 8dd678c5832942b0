import { existsSync, statSync } from 'node:fs';
import { SluiceError } from '../../contract/sluice-error.ts';
import { corruptLedger } from './ledger-failure.ts';

/**
 * Whether there is a ledger file; throws `ledger-corrupt` for what SQLite would quietly take for a new one.
 *
 * A ledger gets its name only when it is whole, so an empty file was cut off. A write-ahead log without its ledger is
 * what is left when only the ledger was taken away: a new file under that name would be mixed with it.
 */
export function lookAtLedgerFile(file: string): 'there' | 'none' {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) {
    if (existsSync(`${file}-wal`))
      throw new SluiceError(corruptLedger(file, 'it is missing, though its write-ahead log (-wal) is there'));
    return 'none';
  }
  if (!stat.isFile()) throw new SluiceError(corruptLedger(file, 'it is not a file'));
  if (stat.size === 0) throw new SluiceError(corruptLedger(file, 'it is empty'));
  return 'there';
}
