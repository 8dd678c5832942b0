import { join } from 'node:path';
import { findElectron } from '../find-electron.ts';

/** Why nothing can run in Electron here, as a sentence with what to do; null where it can. */
export function missingElectron(env: NodeJS.ProcessEnv): string | null {
  if (findElectron(join(import.meta.dirname, '..', '..')) === null)
    return "Electron's binary is not here, so nothing ran in Electron itself (the rehearsal did); fetch it: npx install-electron";
  const hasDisplay =
    process.platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  return hasDisplay ? null : 'There is no display to open a window on; run it under xvfb-run.';
}
