import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { testElectron } from '../../../scripts/electron-step/test-electron.ts';
import { root } from '../built.ts';
import { writeWitness } from './electron-witness.ts';
import { pageComplaints } from './page-complaints.ts';
import type { LaunchedWindow, LaunchOptions, WindowLauncher } from './window-launcher.ts';

/** The built app in Electron itself. */
export const electronLauncher = { name: 'electron', isDesktop: true, launch } satisfies WindowLauncher;

/** Electron itself tells more than a window shows. */
export interface ElectronWindow extends LaunchedWindow {
  /** Its main process. */
  readonly app: ElectronApplication;
}

export interface ElectronLaunchOptions extends Pick<LaunchOptions, 'home'> {
  /** More of Chromium's switches. */
  readonly switches?: readonly string[];
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Instead of Electron's own program: one that becomes it. */
  readonly program?: string;
  /** The built app's main module, absolute. */
  readonly main?: string;
}

async function launch(options: ElectronLaunchOptions): Promise<ElectronWindow> {
  const { program, out } = testElectron(root, process.env);
  const { home, switches = [], env = {}, main = join(root, out, 'main', 'main.js') } = options;
  const witness = writeWitness();
  const app = await _electron.launch({
    executablePath: options.program ?? program,
    args: ['-r', witness, ...switches, main],
    env: { ...definedOf(process.env), ...homeAt(home), ...env },
  });
  // Playwright forgets the process of an app that has ended.
  const child = app.process();
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()));
  const page = await firstWindow(app);
  rmSync(dirname(witness), { recursive: true });
  return {
    ...{ app, page, complaints: pageComplaints(page) },
    choose: (paths) => choose(app, paths),
    drop: (paths) => drop(page, paths),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
    quit: async () => {
      if (child.exitCode === null && child.signalCode === null) await askToQuit(app);
      await closed;
    },
  };
}

/** An app that opens none is ended, and what it said is why. */
async function firstWindow(app: ElectronApplication): Promise<Page> {
  const said: string[] = [];
  app.process().stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  try {
    return await app.firstWindow();
  } catch (error) {
    app.process().kill('SIGKILL');
    throw new Error(`Sluice opened no window in Electron:\n${said.join('')}`, { cause: error });
  }
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const homeAt = (home: string): Record<string, string> => ({
  XDG_STATE_HOME: home,
  XDG_CONFIG_HOME: home,
  LOCALAPPDATA: home,
  APPDATA: home,
  HOME: home,
});

/** No dialog of the system can be clicked from here: the next one answers as if a person had. */
const choose = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);

/** As a file manager does it: Chromium itself is told that files are dragged over the middle of the window and let go. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const [x, y] = await page.evaluate(() => [innerWidth / 2, innerHeight / 2] as const);
  const copy = 1;
  const data = { items: [], files: [...paths], dragOperationsMask: copy };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}

const askToQuit = (app: ElectronApplication): Promise<void> =>
  app.evaluate((electron) => {
    electron.dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    electron.app.quit();
  });
