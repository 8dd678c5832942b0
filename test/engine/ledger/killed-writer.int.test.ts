import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { readLedger } from '../../../src-main/engine/ledger/read-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const program = join(import.meta.dirname, 'accept-until-killed.ts');

/** Runs the writer until it has printed `lines` numbers and `ms` more have passed, kills it, and gives all it printed. */
async function printedBeforeKill(file: string, run: number, lines: number, ms: number): Promise<number[]> {
  const child = spawn(process.execPath, [program, file, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const enough = Promise.withResolvers<null>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (text.split('\n').length > lines) enough.resolve(null);
  });
  const closed = once(child, 'close');
  await enough.promise;
  setTimeout(() => child.kill('SIGKILL'), ms);
  await closed;
  // The last line may have been cut off.
  return text.split('\n').slice(0, -1).map(Number);
}

test('what write() promised survives SIGKILL, ten times over, in one ledger', async () => {
  const file = join(await tempFolder(), 'ledger.db');
  for (let run = 0; run < 10; run++) {
    const printed = await printedBeforeKill(
      file,
      run,
      1 + Math.floor(Math.random() * 60),
      Math.random() * 20,
    );
    expect(printed.length).toBeGreaterThan(0);
    const numbers = new Set((await readLedger(file)).parts.get(`run-${run}`)?.map((part) => part.number));
    expect(printed.filter((number) => !numbers.has(number))).toEqual([]);
  }
  const ledger = await openLedger(file);
  expect((await ledger.read()).transfers).toHaveLength(10);
  await ledger.close();
});
