import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchStateFolder } from '../../../src-main/app/state-folder/watch-state-folder.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function watched() {
  const folder = join(await tempFolder(), 'state');
  await mkdir(folder);
  const file = join(folder, 'ledger.db');
  await writeFile(file, '');
  const clock = fakeClock();
  const told: string[] = [];
  const stop = new AbortController();
  const ended = watchStateFolder(file, clock, (message) => told.push(message), stop.signal);
  return { folder, file, clock, told, stop, ended };
}

test('a folder that is deleted under an idle program is told once', async () => {
  const { folder, file, clock, told, ended } = await watched();
  await clock.advance(60_000);
  expect(told).toEqual([]);
  await rm(folder, { recursive: true });
  await clock.advance(10_000);
  await ended;
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`The ledger ${file} is not there any more`);
});

test('a program that ends looks no more', async () => {
  const { stop, told, ended } = await watched();
  stop.abort();
  await ended;
  expect(told).toEqual([]);
});
