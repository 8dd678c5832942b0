import Store from 'electron-store';
import { z } from 'zod';

const windowSize = z.object({ width: z.int().min(480), height: z.int().min(360) });

export type WindowSize = z.infer<typeof windowSize>;

const firstWindowSize: WindowSize = { width: 1120, height: 760 };

/** What the desktop app remembers between starts. Holds no secret. */
export interface Settings {
  readonly windowSize: () => WindowSize;
  readonly keepWindowSize: (size: WindowSize) => void;
}

/**
 * Opens `config.json` in `folder` (absolute). A file that is no JSON is begun anew: all it holds is the size of a window,
 * which must not keep the app from starting; for the same reason a size out of bounds reads as the first one.
 */
export function openSettings(folder: string): Settings {
  const store = new Store<{ window?: unknown }>({
    cwd: folder,
    configFileMode: 0o600,
    clearInvalidConfig: true,
  });
  return {
    windowSize: () => {
      const read = windowSize.safeParse(store.get('window'));
      return read.success ? read.data : firstWindowSize;
    },
    keepWindowSize: (size) => store.set('window', size),
  };
}
