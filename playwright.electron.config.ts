import { defineConfig } from '@playwright/test';

/** The flows every launcher runs and those that need Electron itself; the gate runs them where its binary is, and says loudly where it is not. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/electron',
  forbidOnly: true,
  timeout: 180_000,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/electron.json' }]],
  projects: [{ name: 'electron', testMatch: ['electron-desktop.ts', 'flows/*.spec.ts'] }],
});
