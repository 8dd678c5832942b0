import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium-launch.ts';
import { testElectron } from './scripts/electron-step/test-electron.ts';

/** Written against what Linux has: its menu, its users, its window manager, its folders, its package. */
const linuxOnly = ['menu', 'packaged-app', 'ending', 'power', 'plain-user', 'window-place', 'network'];
const elsewhere =
  process.platform === 'linux' && process.arch === 'x64'
    ? []
    : linuxOnly.map((name) => `electron/${name}.spec.ts`);

/** What needs Electron itself, and the flows every launcher runs; `npm run test:electron` chooses an Electron and builds for it. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/electron',
  forbidOnly: true,
  timeout: 180_000,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/electron.json' }]],
  metadata: { ran: testElectron(import.meta.dirname, process.env).ran },
  // Flows are given a page of Chromium's too, which a browser's window needs and Electron's does not.
  use: { browserName: 'chromium', launchOptions: chromiumLaunch() },
  projects: [
    { name: 'electron', testMatch: ['electron/*.spec.ts', 'flows/*.spec.ts'], testIgnore: elsewhere },
    { name: 'screens', testMatch: 'electron/screens.ts' },
  ],
});
