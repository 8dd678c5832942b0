import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number, exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude, testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
  test: {
    // An `import 'electron'` outside Electron would start a download: a path that does not exist stops it.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent/electron' },
    projects: [
      project('unit', ['test/**/*.test.ts'], 20_000, ['test/**/*.{int,s3,e2e}.test.ts']),
      project('integration', ['test/**/*.int.test.ts'], 120_000),
      project('s3', ['test/**/*.s3.test.ts'], 300_000),
      project('e2e', ['test/**/*.e2e.test.ts'], 180_000),
    ],
  },
});
