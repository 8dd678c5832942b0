import type { KeyPlace } from '../../src-main/contract/window/portals.ts';
import type { KeySafe } from '../../src-main/app/window/key-safe.ts';

/** A safe that lives as long as a test; `safe` holds what was to be kept, for the next program of the test. */
export function memoryKeys(safe: Map<string, string> = new Map()): KeySafe {
  const held = new Map(safe);
  return {
    origins: () => [...held.keys()],
    keyFor: (origin) => held.get(origin),
    put: (origin, key, keep) => {
      held.set(origin, key);
      if (keep) safe.set(origin, key);
      return Promise.resolve(keep ? 'kept' : 'memory');
    },
    placeOf: (origin): KeyPlace => (safe.has(origin) ? 'kept' : held.has(origin) ? 'memory' : 'missing'),
    forget: (origin) => {
      held.delete(origin);
      safe.delete(origin);
      return Promise.resolve();
    },
  };
}
