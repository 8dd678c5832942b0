import type { KeySafe } from '../../app/window/key-safe.ts';

/** Keys of portals in memory only: what is typed into a page in a browser ends with the program. */
export function memoryKeys(): KeySafe {
  const keys = new Map<string, string>();
  return {
    keyFor: (origin) => keys.get(origin),
    origins: () => [...keys.keys()],
    put: (origin, key) => {
      keys.set(origin, key);
      return Promise.resolve('memory');
    },
    placeOf: (origin) => (keys.has(origin) ? 'memory' : 'missing'),
    forget: (origin) => {
      keys.delete(origin);
      return Promise.resolve();
    },
  };
}
