import { defineConfig } from '@playwright/test';

/** The flows that need Electron itself; the gate runs them where its binary is, and says loudly where it is not. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.electron.ts',
  outputDir: 'test-results/electron',
  forbidOnly: true,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/electron.json' }]],
});
