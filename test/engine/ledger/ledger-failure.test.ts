import { expect, test } from 'vitest';
import { ledgerFailure } from '../../../src-main/engine/ledger/ledger-failure.ts';

const sqliteError = (errcode: number): Error => Object.assign(new Error('sqlite'), { errcode });
const fileError = (code: string): Error => Object.assign(new Error('file'), { code });

test.each([
  [sqliteError(13), 'disk-full'],
  [fileError('ENOSPC'), 'disk-full'],
  [sqliteError(11), 'ledger-corrupt'],
  [sqliteError(11 | (1 << 8)), 'ledger-corrupt'],
  [sqliteError(26), 'ledger-corrupt'],
  [sqliteError(5), 'state-locked'],
  [sqliteError(14), 'file-unreadable'],
  [sqliteError(8), 'file-unreadable'],
  [sqliteError(10 | (4 << 8)), 'file-unreadable'],
  [fileError('EACCES'), 'file-unreadable'],
  [sqliteError(10 | (15 << 8)), 'unsupported'],
  [sqliteError(10 | (21 << 8)), 'unsupported'],
  [sqliteError(15), 'unsupported'],
])('%o means %s', (error, code) => {
  const failure = ledgerFailure(error, '/state/ledger.db');
  expect(failure).toMatchObject({ code });
  expect(failure!.message).toContain('/state/ledger.db');
  expect(failure!.remedy).toBeTruthy();
});

test.each([sqliteError(19), sqliteError(1), new Error('a bug'), 'a string'])('%o is a bug', (error) => {
  expect(ledgerFailure(error, '/state/ledger.db')).toBeNull();
});
