// `npm start`: the window of Sluice on a fresh clone, with nothing configured. The desktop app where this computer can show
// it, else the same window in a browser. What is given after `--` goes to whichever it is.
import { join } from 'node:path';
import { canShowBrowser } from '../src-main/headless/serve/can-show-browser.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { ensureElectron } from './electron/ensure-electron.ts';
import { chooseShell } from './start/choose-shell.ts';
import { runDesktop, whyNotOpened } from './start/run-desktop.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const choice = await chooseShell({
  hasScreen: canShowBrowser(process.platform, process.env),
  isRoot: process.getuid?.() === 0,
  ensureElectron: () => ensureElectron(root),
});
if (choice.shell === 'desktop') {
  ensureBuilt(root);
  const end = await runDesktop(choice.electron, [join(root, 'out', 'main', 'main.js'), ...given]);
  const why = whyNotOpened(end);
  if (why === null) process.exitCode = end.code ?? 1;
  else await serve(`The desktop app does not start here (${why}): Sluice opens in the browser.`, true);
} else {
  await serve(choice.why, choice.open);
}

async function serve(why: string, open: boolean): Promise<void> {
  process.stderr.write(`${why}\n`);
  process.argv.splice(2, 0, 'serve', ...(open ? ['--open'] : []));
  await import('./sluice.ts');
}
