import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { join } from 'node:path';
import { findElectron } from '../../../scripts/find-electron.ts';
import { root } from '../built.ts';
import type { LaunchedWindow, LaunchOptions, WindowLauncher } from './window-launcher.ts';

/** The built app in Electron itself. */
export const electronLauncher = { name: 'electron', isDesktop: true, launch } satisfies WindowLauncher;

async function launch({ home }: Pick<LaunchOptions, 'home'>): Promise<LaunchedWindow> {
  const executablePath = findElectron(root);
  if (executablePath === null) throw new Error("Electron's binary is not here: npm run fetch:electron");
  const folders = {
    XDG_STATE_HOME: home,
    XDG_CONFIG_HOME: home,
    LOCALAPPDATA: home,
    APPDATA: home,
    HOME: home,
  };
  const app = await _electron.launch({
    executablePath,
    args: [join(root, 'out', 'main', 'main.js'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...definedOf(process.env), ...folders },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    ...{ page, complaints },
    choose: (paths) => choose(app, paths),
    drop: (paths) => drop(page, paths),
    kill: () => kill(app),
    quit: () => quit(app),
  };
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** No dialog of the system can be clicked from here: the next one answers as if a person had. */
const choose = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);

/** Only a file that the page was really given has a path: an input takes them, and a drop carries them on. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    made.multiple = true;
    return made;
  });
  await input.asElement().setInputFiles([...paths]);
  await input.evaluate((from) => {
    const dataTransfer = new DataTransfer();
    for (const file of from.files ?? []) dataTransfer.items.add(file);
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  });
}

async function kill(app: ElectronApplication): Promise<void> {
  const ended = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await ended;
}

async function quit(app: ElectronApplication): Promise<void> {
  const ended = app.waitForEvent('close');
  await app.evaluate((electron) => {
    electron.dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    electron.app.quit();
  });
  await ended;
}
