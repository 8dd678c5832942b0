// npm run test:electron [-- PLAYWRIGHT'S ARGUMENTS]: what needs Electron itself, in the one that can be had here, on its own
// build and, where there is no desktop, on a screen in memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chooseElectron } from './electron-step/choose-electron.ts';
import { lacksScreen, startScreen } from './electron-step/start-screen.ts';
import { inElectron } from './electron-step/test-electron.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const choice = await chooseElectron(root, process.env);
if (choice.kind === 'missing') {
  say(`!!! ${choice.why}`);
  process.exitCode = 1;
} else {
  await choice.build();
  await using screen = lacksScreen(process.env) ? await startScreen() : null;
  say(`!!! The tests run ${choice.electron.ran}.`);
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const args = [playwright, 'test', '--config', 'playwright.electron.config.ts', ...process.argv.slice(2)];
  const display = screen === null ? {} : { DISPLAY: screen.display };
  const env = { ...process.env, ...display, ...inElectron(choice.electron) };
  const run = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  const [code] = (await once(run, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}
