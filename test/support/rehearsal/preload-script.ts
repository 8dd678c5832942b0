import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../built.ts';

/**
 * The built preload as a script of the page: it gets a `require` that knows Electron only, as in the sandbox. Calls go out
 * by the binding `__invoke`, events come in by `__emit`, and a dropped `File` lies where `__paths` says.
 */
export function preloadScript(): string {
  const preload = readFileSync(join(root, 'out', 'preload', 'preload.cjs'), 'utf8');
  return `(() => {
  const listeners = new Set();
  globalThis.__emit = (channel, payload) => {
    for (const each of [...listeners]) if (each.channel === channel) each.listener({}, structuredClone(payload));
  };
  globalThis.__paths = new Map();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.__invoke(channel, structuredClone(args)),
      on: (channel, listener) => void listeners.add({ channel, listener }),
      off: (channel, listener) => {
        for (const each of [...listeners])
          if (each.channel === channel && each.listener === listener) listeners.delete(each);
      },
    },
    webUtils: {
      getPathForFile: (file) => {
        if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File.');
        return globalThis.__paths.get(file.name) ?? '';
      },
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload has no module ' + name);
    return electron;
  };
  const module = { exports: {} };
  (function (require, module, exports) {${preload}
  })(require, module, module.exports);
})();`;
}
