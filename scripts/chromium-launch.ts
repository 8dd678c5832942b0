import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this machine: `CHROMIUM` when set, else where distributions put it, else null. */
export function findChromium(): string | null {
  return process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path)) ?? null;
}

export interface ChromiumLaunch {
  readonly executablePath?: string;
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
}

/** How Playwright starts it; root has no user namespace to sandbox in. Without one Playwright looks for its own. */
export function chromiumLaunch(): ChromiumLaunch {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Without a locale Chromium saves no file under a name that is not ASCII.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const executablePath = findChromium();
  return executablePath === null ? { args, env } : { executablePath, args, env };
}
