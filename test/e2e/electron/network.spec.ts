import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Witnessed } from '../../support/launchers/electron-witness.ts';
import { expectStates, patience } from '../flows/person.ts';
import { test } from './in-electron.ts';
import { openPortal } from './upload-under-way.ts';

interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: string; readonly host?: string } }[];
}

/** The hosts Chromium's network asked for, by its own log, which is whole once the program has ended. */
async function hostsInLog(file: string): Promise<readonly string[]> {
  const { events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const asked = events.flatMap(({ params }) => params?.url ?? params?.host ?? []);
  return [...new Set(asked.map((each) => URL.parse(each)?.origin ?? each))];
}

test('a whole upload by hand asks no host but its portal and its store', async ({ home, launch, portal }) => {
  const demo = await portal();
  const log = join(home, 'net-log.json');
  const launched = await launch({ switches: [`--log-net-log=${log}`] });
  const { app, page } = launched;
  await openPortal(page, demo);
  await launched.drop([demo.run.folder]);
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expectStates(page, /In Lizard/, 9);
  const hosts = await app.evaluate(() => {
    const { sluiceWitness } = globalThis as unknown as { sluiceWitness: Witnessed };
    return [...sluiceWitness.connected].sort();
  });
  expect(hosts).toEqual([demo.lizard.origin, demo.s3.origin].map((each) => new URL(each).host).sort());
  await launched.quit();
  // All traffic is the main process's; what the page loads, the app's own scheme, never reaches the network.
  expect(await hostsInLog(log)).toEqual([]);
});

test('Chromium itself asks nobody anything, whatever the language of the system', async ({
  home,
  launch,
}) => {
  const log = join(home, 'net-log.json');
  const launched = await launch({
    switches: [`--log-net-log=${log}`, '--lang=nl'],
    env: { LANGUAGE: 'nl', LC_ALL: 'nl_NL.UTF-8' },
  });
  await expect(launched.page.getByRole('navigation').first()).toBeVisible();
  await launched.quit();
  expect(await hostsInLog(log)).toEqual([]);
});
