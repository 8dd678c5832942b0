import { join } from 'node:path';
import { ensureElectron } from '../electron/ensure-electron.ts';

/**
 * Why nothing can run in Electron here, as a sentence with what to do; null where it can, by now: its binary is fetched
 * where it is not here.
 */
export async function missingElectron(env: NodeJS.ProcessEnv): Promise<string | null> {
  const hasDisplay =
    process.platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  if (!hasDisplay) return 'There is no display to open a window on; run it under xvfb-run.';
  const electron = await ensureElectron(join(import.meta.dirname, '..', '..'));
  if (electron.kind !== 'missing') return null;
  return `${electron.why} Nothing ran in Electron itself (the rehearsal did); "npm run fetch:electron" tries again.`;
}
