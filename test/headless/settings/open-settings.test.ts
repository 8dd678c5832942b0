import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src-main/app/settings/settings.ts';
import { openSettings } from '../../../src-main/headless/settings/open-settings.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Settings over a file of this text, and the warnings they gave. */
async function over(text: string) {
  const folder = await tempFolder();
  await writeFile(join(folder, 'config.json'), text);
  const warnings: string[] = [];
  return { folder, settings: openSettings(folder, (message) => warnings.push(message)), warnings };
}

test('are the defaults at first, and kept for their owner only once set', async () => {
  const folder = await tempFolder();
  const settings = openSettings(folder, () => expect.unreachable());
  expect(settings.get()).toEqual({
    concurrency: 8,
    limitRate: null,
    followPollSeconds: 10,
    proxy: 'system',
    language: 'system',
    theme: 'system',
    logLevel: 'info',
    notifications: true,
    storeHosts: {},
  });
  settings.set({ concurrency: 3, limitRate: 10_000_000 });
  expect(openSettings(folder, () => expect.unreachable()).get()).toMatchObject({
    concurrency: 3,
    limitRate: 10_000_000,
  });
  expect((await stat(join(folder, 'config.json'))).mode & 0o777).toBe(0o600);
});

test.each(['0', '65', '1.5', '"8"', 'null', '[]'])(
  'concurrency %s falls back with a warning',
  async (value) => {
    const { settings, warnings } = await over(`{"concurrency":${value},"limitRate":5}`);
    expect(settings.get()).toEqual({ ...defaultSettings, limitRate: 5 });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('"concurrency"');
  },
);

test('a name that is no setting is warned of and left in the file; the desktop keeps its own there', async () => {
  const { folder, settings, warnings } = await over(
    '{"concurency":2,"window":{"width":900},"__proto__":{"x":1}}',
  );
  expect(warnings.join()).toContain('"concurency"');
  expect(warnings.join()).not.toContain('"window"');
  settings.set({ concurrency: 2 });
  const kept = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as object;
  expect(kept).toMatchObject({ concurency: 2, concurrency: 2, window: { width: 900 } });
});

test.each(['{"concurrency":', 'null', '[1]', ''])('a file that holds %j gives the defaults', async (text) => {
  const { folder, settings } = await over(text);
  expect(settings.get()).toEqual(defaultSettings);
  expect(await readFile(join(folder, 'config.json'), 'utf8')).toBe(text);
  settings.set({ concurrency: 2 });
  expect(settings.get().concurrency).toBe(2);
});

test('a folder in the place of the file is warned of; setting says that it cannot be', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'config.json'));
  const warnings: string[] = [];
  const settings = openSettings(folder, (message) => warnings.push(message));
  expect(warnings).toHaveLength(1);
  expect(settings.get()).toEqual(defaultSettings);
  expect(() => settings.set({ concurrency: 2 })).toThrow(
    expect.objectContaining({ code: 'file-unreadable' }),
  );
});

test('a value out of bounds is refused whole', async () => {
  const { settings } = await over('{}');
  expect(() => settings.set({ limitRate: 5, concurrency: 0 })).toThrow(
    expect.objectContaining({ code: 'usage' }),
  );
  expect(settings.get()).toEqual(defaultSettings);
});
