import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium-launch.ts';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/window',
  forbidOnly: true,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/window.json' }]],
  use: { browserName: 'chromium', launchOptions: chromiumLaunch() },
});
