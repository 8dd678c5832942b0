import { expect, test } from 'vitest';
import { defaultSettings, type SettingsValues } from '../../../src-main/app/settings/settings.ts';
import { settingsAsSaid } from '../../../src-main/headless/serve/settings-as-said.ts';

test('what the command line says holds for this run, unkept, until the window sets it', () => {
  let kept: SettingsValues = { ...defaultSettings, limitRate: 5 };
  const settings = settingsAsSaid(
    {
      get: () => kept,
      set: (values) => {
        kept = { ...kept, ...values };
      },
    },
    { concurrency: 2, limitRate: null },
  );
  expect(settings.get()).toEqual({ ...defaultSettings, concurrency: 2, limitRate: null });
  settings.set({ concurrency: 3 });
  expect(settings.get()).toEqual({ ...defaultSettings, concurrency: 3, limitRate: null });
  expect(kept).toEqual({ ...defaultSettings, concurrency: 3, limitRate: 5 });
});
