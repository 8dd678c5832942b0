import { expect, test } from 'vitest';
import { parseSettings } from '../../../src-main/app/settings/parse-settings.ts';
import { settingsHandlers } from '../../../src-main/app/settings/settings-handlers.ts';
import { defaultSettings } from '../../../src-main/app/settings/settings.ts';
import { windowParams } from '../../../src-main/app/window/window-params.ts';
import type { LimitAsk } from '../../../src-main/contract/limits.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import type { WindowEvent } from '../../../src-main/contract/window/window-events.ts';
import { testShell } from '../../support/test-shell.ts';

const limits = { connections: { most: 8, now: 8 }, bytesPerSecond: null };

function area(settings = testShell('/state').settings) {
  const asked: LimitAsk[] = [];
  const events: WindowEvent[] = [];
  const levels: string[] = [];
  const engine = {
    setLimits: (ask: LimitAsk) => {
      asked.push(ask);
      return limits;
    },
  };
  const handlers = settingsHandlers({
    ...{ settings, engine, setLogLevel: (level: string) => levels.push(level) },
    broadcast: (event) => events.push(event),
  });
  return { handlers, asked, events, levels };
}

test('what may go over the line changes at once, and every window hears of it', async () => {
  const { handlers, asked, events, levels } = area();
  await handlers.changeSettings({ concurrency: 3 });
  await handlers.changeSettings({ limitRate: 5_000_000 });
  await handlers.changeSettings({ limitRate: null });
  await handlers.changeSettings({ language: 'nl', logLevel: 'debug' });
  expect(asked).toEqual([{ connections: 3 }, { bytesPerSecond: 5_000_000 }, { bytesPerSecond: null }]);
  expect(levels).toEqual(['debug']);
  expect(events.at(-1)).toMatchObject({ event: 'settings', payload: { concurrency: 3, language: 'nl' } });
  expect(events).toHaveLength(4);
  expect(await handlers.settings({})).toMatchObject({ concurrency: 3, limitRate: null, language: 'nl' });
});

test('what cannot be kept does not hold', () => {
  const { settings } = testShell('/state');
  const refusing = {
    ...settings,
    set: () => {
      throw new SluiceError({ code: 'file-unreadable', message: 'Cannot be written.' });
    },
  };
  const { handlers, asked, events } = area(refusing);
  expect(() => handlers.changeSettings({ concurrency: 3 })).toThrow('Cannot be written.');
  expect([asked, events]).toEqual([[], []]);
});

test.each([
  { concurrency: 0 },
  { concurrency: 65 },
  { concurrency: 2.5 },
  { limitRate: 0 },
  { limitRate: -1 },
  { followPollSeconds: 0.5 },
  { proxy: 'ftp://proxy.example' },
  { proxy: 'http://name:word@proxy.example:3128' },
  { language: 'fr' },
  { theme: 'blue' },
  { logLevel: 'silent' },
  { notifications: 'yes' },
  { storeHosts: ['store.intern'] },
  { storeHosts: { 'https://a.lizard.net': [''] } },
  { other: 1 },
])('%j is refused at the wire, and in a file its default stands in', (change) => {
  expect(windowParams.changeSettings.safeParse(change).success).toBe(false);
  expect(parseSettings(change).values).toEqual(defaultSettings);
});

test('every setting that is kept may be changed from a window', () => {
  const values: Readonly<Record<string, unknown>> = { ...defaultSettings };
  for (const name of Object.keys(values))
    expect(windowParams.changeSettings.safeParse({ [name]: values[name] }).success, name).toBe(true);
});

test('the hosts a portal may name are kept by their portal', async () => {
  const { handlers, events } = area();
  const storeHosts = { 'https://a.lizard.net': ['store.intern:9000'] };
  const params = windowParams.changeSettings.parse({ storeHosts });
  expect(await handlers.changeSettings(params)).toMatchObject({ storeHosts });
  expect(events).toMatchObject([{ event: 'settings', payload: { storeHosts } }]);
});
