import { app } from 'electron';
import { sandboxPages } from './sandbox-pages.ts';
import { sayCannotStart } from './say-cannot-start.ts';
import { registerAppScheme } from './serve-page.ts';

// Only what must happen before Electron is ready stands here, and nothing is awaited at the top: in an ES module `ready`
// fires after the entry has been evaluated, so waiting for it here would wait for ever.
app.setName('Sluice');
app.setAppUserModelId('org.sluice.desktop');
sandboxPages(app, (line) => process.stderr.write(`${line}\n`));
if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  app
    .whenReady()
    .then(() => import('./boot.ts'))
    .then(({ boot }) => boot())
    // Whatever fails before there is a window ends the process: one without a window would keep the next start from opening any.
    .catch(sayCannotStart);
} else {
  app.quit();
}
