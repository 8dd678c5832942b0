import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { readLedger } from '../../../src-main/engine/ledger/read-ledger.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { keptOf } from '../../support/kept-secrets.ts';
import { sampleSignature, signedSample, version1Ledger } from '../../support/version-1-ledger.ts';

const done = {
  state: { kind: 'done' },
  endedAt: '2026-11-21T11:00:00.000Z',
  verified: 'md5',
  identity: { size: 4, mtimeNs: '1', ino: '2', ctimeNs: '3' },
} as const;
const numbers = Array.from({ length: 300 }, (_, n) => n);
const secrets = numbers.map(sampleSignature);
/** Done, all but three: one failed that is in sight, one queued, and one that was forgotten for good. */
const [failed, queued, gone] = [7, 8, 9];
const failure = { code: 'not-s3', message: 'm' } as const;

const recordOf = (n: number) => {
  if (n === failed) return signedSample(n, { state: { kind: 'failed', failure } });
  return n === queued ? signedSample(n) : signedSample(n, done);
};

const oldLedger = (): Promise<string> =>
  version1Ledger([
    numbers.map((n) => ({ type: 'insert', record: recordOf(n) })),
    [{ type: 'remove', id: `t${gone}` }],
  ]);

const pragma = (file: string, name: string): unknown => {
  const db = new DatabaseSync(file, { readOnly: true });
  const value = db.prepare(`PRAGMA ${name}`).get()?.[name];
  db.close();
  return value;
};

async function useOnce(file: string): Promise<void> {
  await (await startEngine({ ledgerFile: file })).close();
}

/** What is still to be used, or tried again. */
const stillUsed = [failed, queued].map(sampleSignature);

afterEach(() => {
  vi.doUnmock('../../../src-main/engine/ledger/migrations.ts');
  vi.resetModules();
});

test('a ledger of version 1 is rid of the URLs of what has ended, and of what it had deleted', async () => {
  const file = await oldLedger();
  expect(await keptOf(secrets, file)).toEqual(secrets);
  await useOnce(file);
  expect(await keptOf(secrets, file)).toEqual(stillUsed);
  expect(pragma(file, 'user_version')).toBe(2);
});

test('its rows are shown as before, with the end of their URLs', async () => {
  const file = await oldLedger();
  const { transfers } = await readLedger(file);
  const { engine, close } = await startEngine({ ledgerFile: file });
  const rows = engine.rows();
  expect(rows).toHaveLength(numbers.length - 1);
  for (const row of rows) expect(row.expiresAt).toBe('2099-01-01T01:00:00.000Z');
  expect(rows[0]).toMatchObject({ id: 't0', name: 't0.tif', state: 'done', verified: 'md5', size: 4 });
  await close();
  const after = await readLedger(file);
  const facts = (record: (typeof transfers)[number]) => ({ ...record, destination: null });
  expect(after.transfers.map(facts)).toEqual(transfers.map(facts));
});

test.each<[string, (file: string) => Promise<void> | void]>([
  [
    'before it was written anew',
    (file) => {
      const db = new DatabaseSync(file);
      db.exec('BEGIN; DELETE FROM transfers; ROLLBACK');
      db.close();
    },
  ],
  [
    'after that, before its version was raised',
    (file) => {
      const db = new DatabaseSync(file);
      db.exec('VACUUM');
      db.close();
    },
  ],
  [
    'after its version was raised, before a URL was dropped',
    async (file) => {
      await (await openLedger(file)).close();
      expect(pragma(file, 'user_version')).toBe(2);
      expect(await keptOf(secrets, file)).toHaveLength(numbers.length - 1);
    },
  ],
])('a crash in the midst, %s, is made good by the next start', async (_, leave) => {
  const file = await oldLedger();
  await leave(file);
  await useOnce(file);
  expect(await keptOf(secrets, file)).toEqual(stillUsed);
  expect((await readLedger(file)).transfers).toHaveLength(numbers.length - 1);
});

test('a ledger of version 1 can be read beside a Sluice that wrote it, and stays as it is', async () => {
  const file = await oldLedger();
  const before = await readFile(file);
  expect((await readLedger(file)).transfers).toHaveLength(numbers.length - 1);
  expect(await readFile(file)).toEqual(before);
});

test('a Sluice that knows version 1 only refuses what this one wrote, and leaves it as it is', async () => {
  const file = await oldLedger();
  await useOnce(file);
  const before = await readFile(file);
  const { ledgerApplicationId, migrations } = await import('../../../src-main/engine/ledger/migrations.ts');
  vi.resetModules();
  vi.doMock('../../../src-main/engine/ledger/migrations.ts', () => ({
    ...{ ledgerApplicationId, migrations: migrations.slice(0, 1) },
  }));
  const older = await import('../../../src-main/engine/ledger/open-for-writing.ts');
  expect(() => older.openForWriting(file, null)).toThrow(
    /has version 2; this Sluice knows versions up to 1/u,
  );
  expect(await readFile(file)).toEqual(before);
});
