import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { root } from '../built.ts';
import { dropFiles } from './drop-files.ts';
import { pageComplaints } from './page-complaints.ts';
import type { LaunchedWindow, LaunchOptions, WindowLauncher } from './window-launcher.ts';

/** The built command line's `serve`, and the address it prints in real Chromium. It may look into the user's folder only. */
export const serveLauncher = { name: 'serve', isDesktop: false, launch } satisfies WindowLauncher;

/** A browser's window; its address opens as often as one likes. */
export interface ServedInBrowser extends LaunchedWindow {
  readonly url: string;
}

async function launch({ home, context }: LaunchOptions): Promise<ServedInBrowser> {
  const args = ['serve', '--state', join(home, 'state'), '--root', home, '--json', '--quiet'];
  const child = spawn(process.execPath, [join(root, 'out', 'headless', 'sluice.js'), ...args], {
    cwd: home,
    env: { ...process.env, HOME: home, NO_PROXY: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  const page = await context.newPage();
  const complaints = pageComplaints(page);
  await page.goto(url);
  return {
    ...{ page, url, complaints },
    choose: () => Promise.reject(new Error('A browser has no dialog of the system: walk the chooser.')),
    drop: (paths) => dropFiles(page, paths),
    kill: () => end(child, 'SIGKILL'),
    quit: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
