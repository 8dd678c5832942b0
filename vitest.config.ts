import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What changes a whole process: a file that says one of these shares its process with none. */
const processWide =
  /\bvi\.(mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|setSystemTime)\b|setDefaultCACertificates|process\.(env(\[[^\]]+\]|\.\w+) = |chdir|umask|exitCode|on(ce)?\()|delete process\.env|globalThis\.\w+ = |(assign|defineProperty)\((globalThis|process)\b|vi\.resetModules/;
const unit = 'test/**/*.test.ts';
const otherKinds = 'test/**/*.{int,s3,e2e}.test.ts';
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
// Patterns are written with slashes on every system.
const filesOf = (pattern: string, exclude: string[] = []): string[] =>
  globSync(pattern, { cwd: import.meta.dirname, exclude }).map((file) => file.replaceAll('\\', '/'));
/** What several tests share may say it for them: by the names of such files, as an import ends. */
const sharers = filesOf('test/{support,conformance}/**/*.ts')
  .filter((file) => processWide.test(textOf(file)))
  .map((file) => `/${basename(file)}'`);
const alone = filesOf(unit, [otherKinds]).filter((file) => {
  const text = textOf(file);
  return processWide.test(text) || sharers.some((name) => text.includes(name));
});

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
    globalSetup: ['test/support/workers/bundle-workers.ts'],
    execArgv: ['--import', join(import.meta.dirname, 'test/support/workers/use-bundled.mjs')],
    projects: [
      project('unit', [unit], { timeout: 20_000, exclude: [otherKinds, ...alone], isolate: false }),
      project('alone', alone, { timeout: 20_000 }),
      project('integration', ['test/**/*.int.test.ts'], { timeout: 120_000 }),
      project('s3', ['test/**/*.s3.test.ts'], { timeout: 300_000 }),
      project('e2e', ['test/**/*.e2e.test.ts'], { timeout: 180_000 }),
    ],
  },
});
