import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Sluice keeps its state unless told otherwise: each platform's own place for it. */
export function defaultStateFolder(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? '';
    return win32.join(win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local'), 'Sluice');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Sluice');
  // A relative XDG folder is to be ignored, says the XDG base directory specification.
  const xdg = env['XDG_STATE_HOME'] ?? '';
  return posix.join(posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'state'), 'sluice');
}
