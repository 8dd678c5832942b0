import { registerHooks } from 'node:module';

/** Preloaded with `--import`: lets a built main process find the stand-in where Electron would provide itself. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron-module.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
