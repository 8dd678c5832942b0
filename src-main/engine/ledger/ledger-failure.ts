import type { Failure } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

const freshState =
  'Put it back from a copy, or start with an empty one by --fresh-state, which keeps this one aside.';

/** The ledger holds what no Sluice wrote. It is left where it is. */
export function corruptLedger(file: string, what: string): Failure {
  return { code: 'ledger-corrupt', message: `The ledger ${file} is damaged: ${what}.`, remedy: freshState };
}

/** The ledger was made by a version of Sluice that knows more than this one. */
export function newerLedger(file: string, version: number, known: number): Failure {
  return {
    code: 'state-newer',
    message: `The ledger ${file} has version ${version}; this Sluice knows versions up to ${known}.`,
    remedy: 'Use the newer Sluice that made it, or another folder with --state.',
  };
}

/** The ledger that is open is not the one at its path: what is written to it, nobody will find. */
export const goneLedger = (file: string) =>
  ({
    code: 'state-gone',
    message: `The ledger ${file} is not there any more: its folder was moved or deleted while Sluice was at work.`,
    remedy:
      'Put the folder back and start Sluice again. What was sent since is not on record: give it again, and the store is asked for what it has.',
  }) as const satisfies Failure;

const full = (file: string): Failure => ({
  code: 'disk-full',
  message: `There is no room left on the disk to write the ledger ${file}.`,
  remedy: 'Make room on that disk, then resume.',
});

const untouchable = (file: string): Failure => ({
  code: 'file-unreadable',
  message: `The ledger ${file} cannot be read or written.`,
  remedy: 'Check the permissions of the file, its folder and its disk, or use another folder with --state.',
});

const busy = (file: string): Failure => ({
  code: 'state-locked',
  message: `Another process keeps the ledger ${file} locked.`,
  remedy: 'Wait until it has ended, or use another folder with --state.',
});

/** A volume on which SQLite can have no locks or no shared memory, as network homes often are. */
export const noWriteAheadLog = (file: string): Failure => ({
  code: 'unsupported',
  message: `The disk that holds ${file} cannot lock or share files as the ledger needs it.`,
  remedy: 'Use a folder on a local disk with --state.',
});

/** SQLite's primary result codes (https://sqlite.org/rescode.html) and what each means for a ledger. */
const byPrimaryCode = new Map<number, (file: string) => Failure>([
  [3, untouchable],
  [5, busy],
  [6, busy],
  [8, untouchable],
  [10, untouchable],
  [11, (file) => corruptLedger(file, 'its pages do not fit together')],
  [13, full],
  [14, untouchable],
  [15, noWriteAheadLog],
  [22, noWriteAheadLog],
  [26, (file) => corruptLedger(file, 'it is not a database')],
]);

/** Extended I/O codes that speak of locks and of the shared memory of the write-ahead log, not of the data. */
const lockCodes = new Set([2058, 2314, 3594, 3850, 4618, 4874, 5130, 5386]);

const byFileCode = new Map<string, (file: string) => Failure>([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ...['EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOENT', 'ENOTDIR'].map((code) => [code, untouchable] as const),
  ['ERR_OUT_OF_RANGE', (file) => corruptLedger(file, 'a number in it is out of range')],
]);

/** What an error met at the ledger means for people; null where it is a bug of Sluice's own. */
export function ledgerFailure(error: unknown, file: string): Failure | null {
  if (error instanceof SluiceError) return error.toFailure();
  if (!(error instanceof Error)) return null;
  const sqlite = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
  if (sqlite !== null) return lockCodes.has(sqlite) ? noWriteAheadLog(file) : ofPrimary(sqlite, file);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return byFileCode.get(code)?.(file) ?? null;
}

// The low byte of an extended code is the primary one.
const ofPrimary = (errcode: number, file: string): Failure | null =>
  byPrimaryCode.get(errcode & 0xff)?.(file) ?? null;
