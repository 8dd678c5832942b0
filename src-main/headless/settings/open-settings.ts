import { resolve } from 'node:path';
import Conf from 'conf';
import { parseSettings } from '../../app/settings/parse-settings.ts';
import type { Settings } from '../../app/settings/settings.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

/**
 * The settings in `config.json` of the state folder, for its owner only.
 *
 * Nothing in that file keeps Sluice from working: `warn` hears of what is wrong in it, defaults stand in, and a file
 * that cannot be read at all stays as it is until a setting is set.
 */
export function openSettings(folder: string, warn: (message: string) => void): Settings {
  const store = openStore(folder, warn);
  for (const message of problemsIn(store.raw())) warn(message);
  return {
    get: () => parseSettings(store.raw()).values,
    set: (values) => {
      const { invalid, unknown } = parseSettings(values);
      const wrong = [...invalid, ...unknown];
      if (wrong.length > 0)
        throw new SluiceError({
          code: 'usage',
          message: `The setting "${wrong.join('", "')}" cannot have this value.`,
        });
      store.keep(values);
    },
  };
}

interface Store {
  raw(): Readonly<Record<string, unknown>>;
  keep(values: object): void;
}

const options = (folder: string) =>
  ({ cwd: resolve(folder), configFileMode: 0o600, accessPropertiesByDotNotation: false }) as const;

function openStore(folder: string, warn: (message: string) => void): Store {
  try {
    return storeOf(new Conf(options(folder)));
  } catch (error) {
    warn(`The settings in ${resolve(folder, 'config.json')} cannot be read; the defaults are used.`);
    return storeBegunAnew(folder, error);
  }
}

const storeOf = (conf: Conf): Store => ({ raw: () => conf.store, keep: (values) => conf.set({ ...values }) });

/** Holds nothing until the first setting is kept; only then is the unreadable file written over. */
function storeBegunAnew(folder: string, cause: unknown): Store {
  let store: Store = { raw: () => ({}), keep: () => undefined };
  const keep = (values: object): void => {
    try {
      store = storeOf(new Conf({ ...options(folder), clearInvalidConfig: true }));
      store.keep(values);
    } catch {
      throw new SluiceError(
        {
          code: 'file-unreadable',
          message: `The settings in ${folder} cannot be written.`,
          remedy: 'Check its permissions.',
        },
        { cause },
      );
    }
  };
  return { raw: () => store.raw(), keep };
}

function problemsIn(raw: Readonly<Record<string, unknown>>): string[] {
  const { invalid, unknown } = parseSettings(raw);
  return [
    ...invalid.map((name) => `The setting "${name}" has a value it cannot have; its default is used.`),
    ...unknown.map((name) => `There is no setting "${name}"; it is left alone.`),
  ];
}
