import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';

/** Root cannot show that the sandbox is on: it starts the app as nobody. */
export const plainUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A packaged app that runs. It takes no inspector, so it is driven by Chromium's debugging port. */
export interface Packaged {
  readonly page: Page;
  /** Of its main process. */
  readonly pid: number | undefined;
  /** From the start of its program until its page was there (ms). */
  readonly startMs: number;
  /** Ends it as its own Quit does; resolves with its exit code. */
  quit(): Promise<number | null>;
  kill(): void;
}

/** Everything a person's computer would tell the app, with `home` as all of the user's folders. */
export function environmentOf(home: string): NodeJS.ProcessEnv {
  const folders = ['HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME', 'APPDATA', 'LOCALAPPDATA'];
  return { ...process.env, ...Object.fromEntries(folders.map((name) => [name, home])) };
}

export async function launchPackaged(program: string, home: string): Promise<Packaged> {
  const started = performance.now();
  const app = spawn(program, ['--remote-debugging-port=0'], {
    ...{ cwd: home, env: environmentOf(home), stdio: ['ignore', 'ignore', 'pipe'] },
    ...plainUser,
  });
  const kill = (): void => void app.kill('SIGKILL');
  try {
    const { browser, page } = await firstPage(app);
    const startMs = performance.now() - started;
    return { page, pid: app.pid, startMs, quit: () => quit(app, browser), kill };
  } catch (error) {
    kill();
    throw error;
  }
}

async function firstPage(app: ChildProcess): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const address = await debuggingAddress(app);
  // What it says from now on nobody reads, and it must not wait for that.
  app.stderr?.resume();
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('The packaged app has no window.');
  await page.getByRole('navigation').first().waitFor();
  return { browser, page };
}

/** What Chromium says on stderr once it listens; throws with all it said where it ends before. */
async function debuggingAddress(app: ChildProcess): Promise<string> {
  if (app.stderr === null) throw new Error('The packaged app has no stderr.');
  const said: string[] = [];
  for await (const line of createInterface(app.stderr)) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`The packaged app ended before it had a window:\n${said.join('\n')}`);
}

async function quit(app: ChildProcess, browser: Browser): Promise<number | null> {
  const ended = once(app, 'exit');
  const session = await browser.newBrowserCDPSession();
  // Its answer may be lost with the process that gives it.
  await session.send('Browser.close').catch(() => undefined);
  const [code] = (await ended) as [number | null];
  return code;
}
