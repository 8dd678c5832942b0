import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface BrowserOpening {
  /** The window's address with its secret. */
  readonly url: string;
  /** A folder only its owner can read, absolute. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
}

/**
 * Opens the window in the system's browser; false where it has no opener. Other users of a computer see every command
 * line, and reach every loopback port: so the opener is handed a file that only its owner can read and that leads to the
 * address, never the address with its secret.
 */
export async function openBrowser({ url, folder, platform }: BrowserOpening): Promise<boolean> {
  const file = redirectFile(folder);
  await rm(file, { force: true });
  await writeFile(file, redirectTo(url), { mode: 0o600, flag: 'wx' });
  const [command, args] = opener(platform, file);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
}

/** Removes what led to the window; the secret in it is worth nothing any more. */
export const forgetOpening = (folder: string): Promise<void> => rm(redirectFile(folder), { force: true });

/** The platform's own opener, without a shell that would read the path. */
export function opener(platform: NodeJS.Platform, file: string): [command: string, args: string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', file]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [file]];
}

const redirectFile = (folder: string): string => join(folder, 'open-window.html');

const redirectTo = (url: string): string => `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>Sluice</title>
`;
