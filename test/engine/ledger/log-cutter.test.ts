import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { LogCutter } from '../../../src-main/engine/ledger/log-cutter.ts';
import { openForWriting } from '../../../src-main/engine/ledger/open-for-writing.ts';
import { tempFolder } from '../../support/temp-folder.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function opened() {
  const file = join(await tempFolder(), 'ledger.db');
  const db = openForWriting(file, null);
  onTestFinished(() => db.close());
  const cutter = new LogCutter(db, 100);
  const write = (): void => {
    db.exec("INSERT OR REPLACE INTO hosts VALUES ('k', 'v', 1)");
    cutter.touched();
  };
  return { file, db, cutter, write, logBytes: () => statSync(`${file}-wal`).size };
}

/** Another process that reads, and keeps what it sees. */
function reader(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('BEGIN');
  db.prepare('SELECT count(*) FROM hosts').get();
  return db;
}

test('the log is empty when nothing was written for a while, and not before', async () => {
  const { write, logBytes } = await opened();
  write();
  vi.advanceTimersByTime(1_500);
  write();
  vi.advanceTimersByTime(1_500);
  expect(logBytes()).toBeGreaterThan(0);
  vi.advanceTimersByTime(1_000);
  expect(logBytes()).toBe(0);
  write();
  vi.advanceTimersByTime(2_500);
  expect(logBytes()).toBe(0);
});

test('a reader is left alone, and the log is cut when it has gone', async () => {
  const { file, db, write, logBytes } = await opened();
  write();
  const other = reader(file);
  write();
  vi.advanceTimersByTime(5_000);
  expect(logBytes()).toBeGreaterThan(0);
  other.close();
  vi.advanceTimersByTime(2_500);
  expect(logBytes()).toBe(0);
  expect(db.prepare('SELECT count(*) AS n FROM hosts').get()).toMatchObject({ n: 1 });
});

test('at the end it says whether the log is empty', async () => {
  const { file, cutter, write, logBytes } = await opened();
  write();
  const other = reader(file);
  write();
  expect(cutter.end()).toBe(false);
  other.close();
  expect(cutter.end()).toBe(true);
  expect(logBytes()).toBe(0);
});

test('how long the connection waits for others is as before', async () => {
  const { db, write } = await opened();
  write();
  vi.advanceTimersByTime(2_500);
  expect(db.prepare('PRAGMA busy_timeout').get()).toMatchObject({ timeout: 100 });
});
