import { defineConfig } from '@playwright/test';

/** What an installed app must do, of the one whose program `SLUICE_PACKAGED_APP` names; `.github/workflows/package.yml` runs it. */
export default defineConfig({
  testDir: 'test/e2e/electron',
  testMatch: 'packaged-app.spec.ts',
  outputDir: 'test-results/package',
  forbidOnly: true,
  timeout: 180_000,
  workers: 1,
  reporter: 'list',
});
