import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
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
  const connected = await app.evaluateHandle(() => {
    const seen = new Set<string>();
    const channels = process.getBuiltinModule('node:diagnostics_channel');
    channels.subscribe('net.client.socket', (message) => {
      const { socket } = message as { socket: import('node:net').Socket };
      socket.once('lookup', (_error, address, _family, host) => seen.add(`${host} is ${address}`));
      socket.once('connect', () => seen.add(`${String(socket.remoteAddress)}:${String(socket.remotePort)}`));
    });
    return seen;
  });
  await openPortal(page, demo);
  await launched.drop([demo.run.folder]);
  await page.getByRole('button', { name: /^Upload 9 files/ }).click(patience);
  await expectStates(page, /In Lizard/, 9);
  const hosts = await connected.evaluate((seen) => [...seen].sort());
  expect(hosts).toEqual([demo.lizard.origin, demo.s3.origin].map((each) => new URL(each).host).sort());
  await launched.quit();
  // All traffic is the main process's; what the page loads, the app's own scheme, never reaches the network.
  expect(await hostsInLog(log)).toEqual([]);
});
