import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium-launch.ts';

const { args, ...launch } = chromiumLaunch();
/**
 * A case opens a page or two: no process is started ahead for pages that never come, and what has no GPU draws without a
 * stand-in for one.
 */
const launchOptions = { ...launch, args: [...args, '--renderer-process-limit=1', '--disable-gpu'] };

/** The page alone, and the flows on each launcher that needs Chromium only; Electron has a configuration of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/window',
  forbidOnly: true,
  globalSetup: './test/support/window/build-page-once.ts',
  // Two cores are what a machine of the gate has, and flows wait for programs and lines now and then.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/window.json' }]],
  timeout: 60_000,
  use: { browserName: 'chromium', launchOptions },
  projects: [
    { name: 'page', testMatch: '*.spec.ts', testIgnore: ['flows/**', 'electron/**'], grepInvert: /@night/ },
    { name: 'night', testMatch: '*.spec.ts', testIgnore: ['flows/**', 'electron/**'], grep: /@night/ },
    { name: 'serve', testMatch: 'flows/*.spec.ts', timeout: 180_000 },
    { name: 'rehearsal', testMatch: 'flows/*.spec.ts', grepInvert: /@anywhere/, timeout: 180_000 },
  ],
});
