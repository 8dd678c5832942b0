import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { ledgerConformance } from '../../conformance/ledger.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

let folder: string;
let opened = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

ledgerConformance('the SQLite ledger', () => {
  opened += 1;
  return openLedger(join(folder, `ledger-${opened}.db`));
});

ledgerConformance('the ledger in memory', () => Promise.resolve(memoryLedger()));
