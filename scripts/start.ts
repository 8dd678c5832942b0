// `npm start`: the window of Sluice on a fresh clone, with nothing configured. The desktop app where this computer can show
// it, else the same window in a browser. What is given after `--` goes to whichever it is.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { canShowBrowser } from '../src-main/headless/serve/can-show-browser.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { chooseShell } from './start/choose-shell.ts';
import { findElectron } from './find-electron.ts';

const root = join(import.meta.dirname, '..');
const choice = chooseShell({
  electron: findElectron(root),
  hasScreen: canShowBrowser(process.platform, process.env),
  isRoot: process.getuid?.() === 0,
});
if (choice.shell === 'desktop') {
  ensureBuilt(root);
  const main = join(root, 'out', 'main', 'main.js');
  const app = spawn(choice.electron, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the app too; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.stderr.write(`${choice.why}\n`);
  process.argv.splice(2, 0, 'serve', ...(choice.open ? ['--open'] : []));
  await import('./sluice.ts');
}
