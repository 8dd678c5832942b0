import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chooseElectron } from './choose-electron.ts';
import { lacksScreen, startScreen } from './start-screen.ts';
import { inElectron } from './test-electron.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Runs Playwright with these arguments in the Electron that can be had here, on its own build and, where there is no desktop,
 * on a screen in memory; answers its exit code. Which Electron that is it says first.
 */
export async function runInElectron(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const choice = await chooseElectron(root, process.env);
  if (choice.kind === 'missing') {
    say(`!!! ${choice.why}`);
    return 1;
  }
  await choice.build();
  await using screen = lacksScreen(process.env) ? await startScreen() : null;
  say(`!!! The tests run ${choice.electron.ran}.`);
  const display = screen === null ? {} : { DISPLAY: screen.display };
  return await runPlaywright(args, { ...display, ...inElectron(choice.electron), ...more });
}

async function runPlaywright(
  args: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<number> {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const config = ['--config', 'playwright.electron.config.ts'];
  const run = spawn(process.execPath, [playwright, 'test', ...config, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...more },
  });
  // Whoever ends this ends the tests, and then the screen.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => run.kill(signal));
  const [code] = (await once(run, 'exit')) as [number | null];
  return code ?? 1;
}
