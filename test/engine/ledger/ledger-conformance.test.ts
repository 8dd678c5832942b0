import { join } from 'node:path';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { ledgerConformance } from '../../conformance/ledger.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

ledgerConformance('the SQLite ledger', async () => openLedger(join(await tempFolder(), 'ledger.db')));

ledgerConformance('the ledger in memory', () => Promise.resolve(memoryLedger()));
