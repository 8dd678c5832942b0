import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './in-electron.ts';

interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: string; readonly host?: string } }[];
}

/** Every host Chromium's own network asked for, by its own log, which it writes whole when it ends. */
async function hostsIn(file: string): Promise<readonly string[]> {
  const { events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const urls = events.flatMap(({ params }) => params?.url ?? params?.host ?? []);
  return [...new Set(urls.filter((url) => !url.startsWith('sluice-app:')))];
}

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
  expect(await hostsIn(log)).toEqual([]);
});
