import { app } from 'electron';
import { registerAppScheme } from './serve-page.ts';

// Only what must happen before Electron is ready stands here, and nothing is awaited at the top: in an ES module `ready`
// fires after the entry has been evaluated, so waiting for it here would wait for ever.
app.setName('Sluice');
app.setAppUserModelId('org.sluice.desktop');
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  void app.whenReady().then(async () => {
    const { boot } = await import('./boot.ts');
    const { sayCannotStart } = await import('./say-cannot-start.ts');
    await boot().catch(sayCannotStart);
  });
} else {
  app.quit();
}
