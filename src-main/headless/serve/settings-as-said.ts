import type { Settings, SettingsValues } from '../../app/settings/settings.ts';

/**
 * Settings of which some were given on the command line: those hold for this run and are not kept, until a person sets them
 * in the window.
 */
export function settingsAsSaid(kept: Settings, said: Partial<SettingsValues>): Settings {
  let over = said;
  return {
    get: () => ({ ...kept.get(), ...over }),
    set: (values) => {
      kept.set(values);
      const left = Object.entries(over).filter(([name]) => !Object.hasOwn(values, name));
      over = Object.fromEntries(left);
    },
  };
}
