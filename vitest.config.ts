import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What changes a whole process: a file that says one of these shares its process with none. */
const processWide =
  /\bvi\.(mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|setSystemTime)\b|setDefaultCACertificates|process\.(env\[[^\]]+\] = |chdir|umask|exitCode|on\()|globalThis\.\w+ = /;
const unit = 'test/**/*.test.ts';
const otherKinds = 'test/**/*.{int,s3,e2e}.test.ts';
const alone = globSync(unit, { cwd: import.meta.dirname, exclude: [otherKinds] }).filter((file) =>
  processWide.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

interface Kind {
  readonly timeout: number;
  readonly exclude?: readonly string[];
  /** Whether each file has a process of its own. */
  readonly isolate?: boolean;
}

const project = (name: string, include: string[], { timeout, exclude = [], isolate = true }: Kind) => ({
  extends: true as const,
  test: { name, include, exclude: [...exclude], isolate, testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
  test: {
    // An `import 'electron'` outside Electron would start a download: a path that does not exist stops it.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent/electron' },
    // Otherwise one core is left for nothing but transforming.
    maxWorkers: '100%',
    projects: [
      project('unit', [unit], { timeout: 20_000, exclude: [otherKinds, ...alone], isolate: false }),
      project('alone', alone, { timeout: 20_000 }),
      project('integration', ['test/**/*.int.test.ts'], { timeout: 120_000 }),
      project('s3', ['test/**/*.s3.test.ts'], { timeout: 300_000 }),
      project('e2e', ['test/**/*.e2e.test.ts'], { timeout: 180_000 }),
    ],
  },
});
