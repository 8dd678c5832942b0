import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { preloadScript } from '../rehearsal/preload-script.ts';
import type { RehearsalServed, RehearsalSight } from '../rehearsal/rehearsal-wire.ts';
import { RehearsalProgram } from '../rehearsal/start-program.ts';
import { dropFiles } from './drop-files.ts';
import { pageComplaints } from './page-complaints.ts';
import type { LaunchedWindow, LaunchOptions, WindowLauncher } from './window-launcher.ts';

/** Stands in for the app's own scheme: a name that can never resolve, so nothing but the route answers. */
const origin = 'https://window.invalid';
const appOrigin = 'sluice-app://window';

/** The rehearsal knows more of the program than a window shows. */
export interface RehearsedWindow extends LaunchedWindow {
  /** What the system around the window shows. */
  look(): Promise<RehearsalSight>;
  /** Closes the window; the program may go on without it. */
  closeWindow(): Promise<void>;
}

/**
 * The desktop app without Electron's binary: the built main process on a stand-in for Electron, the built preload and page in
 * real Chromium, served by the program's own scheme handler. It shows the wiring, not the isolation of Electron's worlds.
 */
export const rehearsalLauncher = { name: 'rehearsal', isDesktop: true, launch } satisfies WindowLauncher;

async function launch({ home, context }: LaunchOptions): Promise<RehearsedWindow> {
  let page: Page | null = null;
  const program = new RehearsalProgram(home, (channel, payload) => {
    // A page that is closing or loading misses events, as in Electron.
    page?.evaluate(emit, [channel, payload] as const).catch(() => undefined);
  });
  await program.opened();
  page = await context.newPage();
  await connect(page, program);
  const complaints = pageComplaints(page);
  const opened = page;
  await opened.goto(`${origin}/`);
  return {
    ...{ page: opened, complaints },
    choose: async (open) => {
      await program.ask({ kind: 'answer', open });
    },
    drop: async (paths) => {
      const known = paths.map((path) => [basename(path), path] as const);
      await opened.evaluate(knowPaths, known);
      await dropFiles(opened, paths);
    },
    kill: () => program.kill(),
    quit: async () => {
      await program.quit();
    },
    look: async () => (await program.ask({ kind: 'look' })) as RehearsalSight,
    closeWindow: async () => {
      await program.ask({ kind: 'close-window' });
      await opened.close();
    },
  };
}

/** The preload, the one way to ask, and the app's scheme. */
async function connect(page: Page, program: RehearsalProgram): Promise<void> {
  await page.exposeBinding('__invoke', ({ frame }, channel: string, args: unknown[]) => {
    const from = new URL(frame.url()).origin;
    const sender = { origin: from === origin ? appOrigin : from, isTop: frame.parentFrame() === null };
    return program.ask({ kind: 'invoke', frame: sender, channel, args });
  });
  await page.addInitScript({ content: preloadScript() });
  await page.route(`${origin}/**`, async (route) => {
    const url = route.request().url().replace(origin, appOrigin);
    const served = (await program.ask({ kind: 'serve', url })) as RehearsalServed;
    await route.fulfill({ ...served, body: Buffer.from(served.body) });
  });
}

interface Stage {
  __emit: (channel: string, payload: unknown) => void;
  __paths: Map<string, string>;
}

const emit = ([channel, payload]: readonly [string, unknown]): void =>
  (globalThis as unknown as Stage).__emit(channel, payload);

const knowPaths = (known: readonly (readonly [string, string])[]): void => {
  for (const [name, path] of known) (globalThis as unknown as Stage).__paths.set(name, path);
};
