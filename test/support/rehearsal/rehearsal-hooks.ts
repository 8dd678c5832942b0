import { registerHooks } from 'node:module';

/** Preloaded with `--import`: the built main process finds the rehearsal's stage where Electron would provide itself. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./rehearsal-module.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
