// Starts an engine upon the ledger of argv[2] and closes it; says when it begins and when it is through.
import { writeSync } from 'node:fs';
import { startEngine } from '../../support/engine/start-engine.ts';

writeSync(1, 'begun\n');
const { close } = await startEngine({ ledgerFile: process.argv[2]! });
writeSync(1, 'started\n');
await close();
writeSync(1, 'closed\n');
