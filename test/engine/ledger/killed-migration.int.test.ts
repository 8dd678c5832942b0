import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readLedger } from '../../../src-main/engine/ledger/read-ledger.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { keptOf } from '../../support/kept-secrets.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { sampleSignature, signedSample, version1Ledger } from '../../support/version-1-ledger.ts';

const program = join(import.meta.dirname, 'migrate-until-killed.ts');
const withoutDestination = (record: TransferRecord) => ({ ...record, destination: null });
const numbers = Array.from({ length: 1_000 }, (_, n) => n);
const done = { state: { kind: 'done' }, endedAt: '2026-11-21T11:00:00.000Z' } as const;

/** Runs the program until it has said `word`, lets `ms` more pass, and kills it; answers all it said. */
async function killedAfter(file: string, word: string, ms: number): Promise<string> {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const said = Promise.withResolvers<null>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (text.includes(word)) said.resolve(null);
  });
  const closed = once(child, 'close');
  await Promise.race([said.promise, closed]);
  await sleep(ms);
  child.kill('SIGKILL');
  await closed;
  return text;
}

test('a ledger of version 1 survives SIGKILL while it is brought to the next, and is clean in the end', async () => {
  const inserts = numbers.map((n) => ({ type: 'insert', record: signedSample(n, done) }) as const);
  const old = await version1Ledger([inserts, [{ type: 'remove', id: 't9' }]]);
  const before = (await readLedger(old)).transfers.map(withoutDestination);
  const secrets = numbers.map(sampleSignature);
  const kills = [
    ...[0, 20].map((ms) => ['begun', ms] as const),
    ...[0, 40].map((ms) => ['started', ms] as const),
  ];
  for (const [word, ms] of kills) {
    const file = join(await tempFolder(), 'ledger.db');
    await copyFile(old, file);
    await killedAfter(file, word, ms);
    await (await startEngine({ ledgerFile: file })).close();
    const { transfers } = await readLedger(file);
    expect(transfers.map(withoutDestination)).toEqual(before);
    expect(await keptOf(secrets, file)).toEqual([]);
  }
});
