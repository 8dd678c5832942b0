import type { Shell } from '../../src-main/app/window/shell-port.ts';
import { SluiceError } from '../../src-main/contract/sluice-error.ts';
import { defaultSettings, type SettingsValues } from '../../src-main/app/settings/settings.ts';
import { memoryKeys } from './memory-keys.ts';

const refuse = (): never => {
  throw new SluiceError({ code: 'unsupported', message: 'This shell can do nothing.' });
};

/** A shell that keeps keys and settings for as long as a test, and can do nothing else. */
export function testShell(stateFolder: string, given: Partial<Shell> = {}): Shell {
  let values: SettingsValues = { ...defaultSettings, followPollSeconds: 0.1, proxy: 'none' };
  return {
    capabilities: {
      ...{ shell: 'browser', chooser: 'browse', drops: false, keepsKeys: false, keysNote: null },
      ...{ opensLinks: false, savesFiles: 'download', version: '0.0.0', platform: 'linux', stateFolder },
    },
    keys: memoryKeys(),
    settings: {
      get: () => values,
      set: (changes) => {
        values = { ...values, ...changes };
      },
    },
    choosePaths: refuse,
    browse: refuse,
    openLink: refuse,
    saveFile: refuse,
    ...given,
  };
}
