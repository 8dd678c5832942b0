import Store from 'electron-store';
import { z } from 'zod';
import { parseSettings } from '../app/settings/parse-settings.ts';
import type { Settings } from '../app/settings/settings.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import { firstPlace, smallestWindow, type WindowPlace } from './window/place-window.ts';

const placeShape = z.object({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(smallestWindow.width),
  height: z.int().min(smallestWindow.height),
  maximised: z.boolean().default(false),
});
const trayShape = z.object({ toldOfTray: z.boolean() });

/** What the desktop app alone remembers between starts. */
export interface WindowMemory {
  place(): WindowPlace;
  keepPlace(place: WindowPlace): void;
  /** Whether a person was told that a closed window does not end what is under way. */
  toldOfTray(): boolean;
  keepToldOfTray(): void;
}

export interface DesktopSettings {
  readonly settings: Settings;
  readonly memory: WindowMemory;
}

/**
 * Opens `config.json` in the state folder (absolute): the settings every shell has, and under `window` what only this one
 * remembers. Nothing in that file keeps the app from starting: what is wrong in it reads as its default, and a file that is
 * no JSON is begun anew. Holds no secret.
 */
export function openSettings(folder: string): DesktopSettings {
  const store = new Store({
    cwd: folder,
    configFileMode: 0o600,
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  return { settings: settingsIn(store), memory: memoryIn(store) };
}

type Kept = Pick<Store, 'get' | 'set' | 'store'>;

const settingsIn = (store: Kept): Settings => ({
  get: () => parseSettings(store.store).values,
  set: (values) => {
    const { invalid, unknown } = parseSettings(values);
    const wrong = [...invalid, ...unknown];
    if (wrong.length > 0)
      throw new SluiceError({
        code: 'usage',
        message: `The setting "${wrong.join('", "')}" cannot have this value.`,
      });
    store.set({ ...values });
  },
});

function memoryIn(store: Kept): WindowMemory {
  const keep = (more: object): void => store.set('window', { ...objectOf(store.get('window')), ...more });
  return {
    place: () => {
      const read = placeShape.safeParse(store.get('window'));
      return read.success ? read.data : firstPlace;
    },
    keepPlace: (place) => keep(place),
    toldOfTray: () => trayShape.safeParse(store.get('window')).data?.toldOfTray ?? false,
    keepToldOfTray: () => keep({ toldOfTray: true }),
  };
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
